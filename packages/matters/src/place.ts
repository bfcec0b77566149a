import { z } from 'zod'
import { field, words } from './fields.ts'

/** Where something happened. `lon`, `lat`: WGS84 degrees; township and grid are found from them when absent. */
export const placeAs = (zh: string, en: string) =>
  field(
    z.object({
      address: words(2, 256, '地点'),
      lon: z.number().min(-180).max(180).optional(),
      lat: z.number().min(-90).max(90).optional(),
      /** Nine-digit township code. */
      township: z
        .string()
        .regex(/^\d{9}$/, '乡镇代码为九位数字')
        .optional(),
      grid: z.string().max(15).optional(),
    }),
    { zh, en, widget: 'place' },
  )
