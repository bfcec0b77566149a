/** Made-up examples with which the verifier plays; they double as what a form shows first. */
const when = '2024-03-04'

export const certified = (id: string) =>
  ({
    id,
    name: `执法员${id}`,
    certificate: `YN-${id}`,
    validFrom: '2023-01-01',
    validTo: '2027-12-31',
    standing: 'certified',
  }) as const

export const two = [certified('1'), certified('2')]
/** One of the two may not act: the rules must say so. */
export const oneExpired = [certified('1'), { ...certified('2'), validTo: '2024-01-01' }]

export const span = { startedAt: `${when}T09:00:00+08:00`, endedAt: `${when}T09:40:00+08:00` }
export const shown = { shown: true, recusalTold: true }
export const spot = { address: '楚雄市鹿城镇示例路 1 号' }
export const goods = [{ name: '示例物品', quantity: 1, unit: '件', keptAt: '本局物证室' }]

export const citizen = { kind: 'citizen', name: '示例当事人' } as const
export const company = { kind: 'organisation', name: '示例有限公司' } as const

const papers = {
  facts: '当事人于示例日期在示例路占用城市道路堆放物料。',
  violated: ['《城市道路管理条例》第二十七条'],
  punished: ['《城市道路管理条例》第四十二条'],
}
const reasons = { degree: 'ordinary', reasons: '占用面积较小，责令后及时改正。' } as const

/** Below and above what a hearing is offered for. */
const fined = (amount: number) => ({ ...papers, penalties: [{ kind: 'fine' as const, amount }], discretion: reasons })
export const small = fined(100_000)
export const large = fined(2_000_000)

export const remedies = {
  reconsiderationBody: '楚雄市人民政府',
  reconsiderationDays: 60,
  court: '楚雄市人民法院',
  litigationMonths: 6,
}
