import type { ClassKey } from '../classes/catalogue.ts'
export const phrases: readonly (ClassKey & { text: string })[] = []
