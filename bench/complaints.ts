import { rings, townships } from '@zhiheng/demo/chuxiong/places.ts'
import { insideRings } from '@zhiheng/server/intake/geo.ts'

/** A small generator with a seed (Park and Miller): the same complaints in every run. */
export function chanceFrom(seed: number): () => number {
  let x = seed % 2147483647
  return () => {
    x = (x * 48271) % 2147483647
    return x / 2147483647
  }
}

export const pick = <T>(list: readonly T[], chance: () => number): T => list[Math.floor(chance() * list.length)] as T

const troubles = [
  '路边垃圾堆了好几天没人清运，味道很大',
  '烧烤摊占道经营，行人只能走到机动车道上',
  '人行道上的井盖坏了，有老人差点摔倒',
  '工地夜间施工噪音大，十一点了还在浇混凝土',
  '渣土车沿路撒漏，路面全是泥土',
  '绿化带里的行道树倒了，挡住了非机动车道',
  '路灯连着三盏不亮，晚上看不见路',
  '小区门口私搭乱建，堵了消防通道',
  '餐馆油烟直排，楼上住户开不了窗',
  '墙上、电线杆上贴满了小广告',
  '共享单车乱停乱放，盲道被占满',
  '下水道堵塞，污水漫到人行道上',
]
const streets = ['东大街', '鹿城南路', '永安路', '团结路', '环城北路', '紫溪大道', '彝海路', '阳光大道', '米市街']
const when = ['今早', '昨天晚上', '这个星期', '刚才路过时', '从上周开始', '每天下午']

export interface Complaint {
  readonly source: string
  readonly text: string
  readonly place: { address: string; lon: number; lat: number }
}

/** A complaint somewhere around a township’s seat: most in the two towns of the urban area, as in the demo. */
export function complaint(chance: () => number): Complaint {
  const at = chance() < 0.73 ? pick(townships.slice(0, 2), chance) : pick(townships, chance)
  const lon = at.lon + (chance() - 0.5) * 0.06
  const lat = at.lat + (chance() - 0.5) * 0.05
  if (!insideRings(rings, lon, lat)) return complaint(chance)
  const street = pick(streets, chance)
  const number = 1 + Math.floor(chance() * 300)
  return {
    source: pick(['patrol', 'hotline', 'public'], chance),
    text: `${pick(when, chance)}看到${street}${number}号附近${pick(troubles, chance)}，请尽快处理。`,
    place: { address: `${at.name}${street} ${number} 号`, lon, lat },
  }
}
