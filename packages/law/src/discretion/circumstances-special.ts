import { cite } from '../statutes/citation.ts'
import { type Circumstance, educate } from './circumstance.ts'

const code = '2026-08-15'
const inCode = { from: code, punishedBy: [cite('生态环境法典')] } as const

/** 生态环境法典 1056; 土地管理法实施条例 55; 城乡规划行政处罚裁量权指导意见 5. */
export const specialCircumstances: readonly Circumstance[] = [
  ...(
    [
      ['malicious-code', '恶意损害生态环境', 'harmed the environment out of malice', ['no-fault']],
      ['uncorrected-code', '拒不改正违法行为', 'refused to correct the act', ['minor-corrected', 'first-slight']],
      ['grave-harm-code', '造成严重危害后果', 'grave harm', ['minor-corrected', 'first-slight']],
      ['repeated-code', '多次实施违法行为被处罚', 'punished several times before', ['first-slight']],
    ] as const
  ).map(
    ([id, zh, en, excludes]): Circumstance => ({
      id,
      title: { zh, en },
      effect: 'heavier',
      basis: cite('生态环境法典', 1056, { paragraph: 1 }),
      ...inCode,
      excludes,
    }),
  ),
  ...(
    [
      ['harm-undone-code', '主动消除或者减轻危害后果', 'undid or lessened the harm of own accord'],
      ['restored-code', '有效采取生态环境修复措施', 'restored the environment effectively'],
      ['compensated-code', '及时缴纳赔偿金', 'paid compensation in time'],
    ] as const
  ).map(
    ([id, zh, en]): Circumstance => ({
      id,
      title: { zh, en },
      effect: 'lighter-or-mitigated',
      basis: cite('生态环境法典', 1056, { paragraph: 2 }),
      ...inCode,
    }),
  ),
  {
    id: 'black-soil',
    title: { zh: '破坏黑土地等优质耕地', en: 'ruined black soil or other prime farmland' },
    effect: 'heavier',
    basis: cite('土地管理法实施条例', 55),
    from: '2021-09-01',
    punishedBy: [cite('土地管理法', 75), cite('土地管理法实施条例', 55)],
  },
  {
    id: 'minor-building',
    title: {
      zh: '违法建设轻微并及时自行纠正，没有造成危害后果',
      en: 'minor unlawful building, undone in time, no harm',
    },
    effect: 'none',
    basis: cite('城乡规划行政处罚裁量权指导意见', 5, { paragraph: 2 }),
    from: '2012-09-01',
    punishedBy: [cite('城乡规划法', 64)],
    excludes: ['first-slight', 'harm-undone'],
    measures: educate,
  },
]
