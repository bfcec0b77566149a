import type { Party } from '@zhiheng/matters/party.ts'
import type { Place } from './parties.ts'
import type { Script } from './script-legal.ts'

interface Enforcement {
  readonly course: string
  readonly day: string
  write(s: Script, party: Party, place: Place): void
}

const remedies = { reconsiderationBody: '楚雄市人民政府', court: '楚雄市人民法院' }
const direct = (s: Script, party: Party) => ({
  ...{ manner: 'direct', servedOn: s.today, receiver: party.representative ?? party.name },
})

/** A decision of the year before whose remedies are over, or one of this year. */
const decided = (party: Party, n: number, content: string, year: 2023 | 2024) => ({
  decisionNumber: `楚综执罚决〔${year}〕演示${n}号`,
  content,
  decidedOn: year === 2023 ? '2023-07-31' : '2024-04-22',
  servedOn: year === 2023 ? '2023-08-01' : '2024-04-24',
  performBy: year === 2023 ? '2023-08-16' : '2024-05-09',
  party,
  regime: 'general',
  remediesTold: true,
})

function demand(s: Script, party: Party, performManner: string, amount?: number): void {
  s.days(1).act('officer', 'demand', {
    ...{ performBy: s.dayIn(14), performManner, inWriting: true },
    ...(amount ? { amount } : {}),
  })
  s.minutes(60, 180).act('officer', 'serveDemand', direct(s, party))
}

/** Compulsory enforcement of the year: demolition, performance on behalf, the court, clearing at once. */
export const enforcementScripts: readonly Enforcement[] = [
  {
    course: 'demolished',
    day: '2024-02-19',
    write(s, party, place) {
      s.act('officer', 'openEnforcement', {
        ...decided(party, 8, '限期拆除违法建设', 2023),
        ...{ obligation: 'demolish', power: 'government', powerBasis: '城乡规划法第六十八条' },
      })
      demand(s, party, '自行拆除')
      s.days(1).act('officer', 'announceDemolition', {
        ...{ structure: `${place.address}院内彩钢棚`, deadline: s.dayIn(14), posted: '违法建设现场及社区公告栏' },
      })
      s.days(14).act('chief', 'orderByGovernment', {
        ...{ level: 'county', organ: '楚雄市人民政府', document: '责成强制拆除通知（演示）' },
      })
      s.days(1).act('chief', 'decideEnforcement', {
        ...{ manner: 'demolish', executeOn: s.workday(7), reason: '经催告逾期仍不履行，无正当理由' },
        ...{
          basisText: '城乡规划法第六十八条、行政强制法第四十四条',
          immediate: false,
          hiding: false,
          justified: false,
        },
        ...remedies,
      })
      const on = s.workday(7)
      s.days(1).act('officer', 'serveEnforcement', direct(s, party))
      enforce(s, on)
      s.days(3, 6).act('leader', 'closeEnforcement', {})
    },
  },
  {
    course: 'on-behalf',
    day: '2024-03-11',
    write(s, party) {
      s.act('officer', 'openEnforcement', {
        ...decided(party, 11, '限期清除倾倒的渣土，恢复原状', 2023),
        ...{ obligation: 'restore', power: 'none' },
      })
      demand(s, party, '自行清除')
      const on = onBehalf(s, party)
      s.at(on, '17:00').act(
        'officer',
        'performOnBehalf',
        {
          ...{ startedAt: `${on}T09:00:00+08:00`, endedAt: `${on}T16:30:00+08:00`, urgent: false, supervised: true },
          ...{ signedBy: ['supervisor', 'performer', 'party'], violence: false, result: '渣土已全部清除' },
        },
        { photo: 'after' },
      )
      s.days(3, 5).act('officer', 'chargeCost', { amount: 580_000, cost: 580_000, itemised: true })
      s.days(8, 15).act('leader', 'closeEnforcement', {})
    },
  },
  {
    course: 'court',
    day: '2024-02-20',
    write(s, party) {
      s.act('officer', 'openEnforcement', {
        ...decided(party, 15, '罚款二万元', 2023),
        ...{ obligation: 'money', amount: 2_000_000, power: 'none' },
      })
      demand(s, party, '缴至指定账户', 2_000_000)
      s.days(11, 13).act('leader', 'applyToCourt', {
        ...{ court: '楚雄市人民法院', immovable: false, courtPlace: 'organ', headSigned: true, sealed: true },
        ...{ dated: true, urgent: false },
      })
      s.days(3, 4).act('leader', 'courtAccept', { number: '演示非诉执行1号' })
      s.days(10, 18).act('leader', 'courtOrder', { number: '演示行审1号' })
      s.days(10, 20).act('leader', 'courtExecuted', { result: '罚款已执行到位' })
      s.days(2, 5).act('leader', 'closeEnforcement', {})
    },
  },
  ...['2024-06-05', '2024-11-27'].map(
    (day, i): Enforcement => ({
      course: 'cleared',
      day,
      write(s, party, place) {
        s.act(
          'officer',
          'clearAtOnce',
          {
            ...{
              party,
              where: 'road',
              place: place.address,
              what: 'spill',
              needed: true,
              unable: true,
              present: false,
            },
            result: '遗洒砂石已清除，道路恢复通行',
          },
          { photo: 'after' },
        )
        s.minutes(60, 120).act('officer', 'notifyAfterClearing', { manner: '电话并书面通知' })
        if (i) return
        s.days(3, 5).act('officer', 'chargeCost', { amount: 120_000, cost: 120_000, itemised: true })
        s.days(3, 5).act('leader', 'closeEnforcement', {})
      },
    }),
  ),
  {
    course: 'demanded',
    day: '2024-11-19',
    write(s, party) {
      s.act('officer', 'openEnforcement', {
        ...decided(party, 21, '罚款一万元', 2024),
        ...{ obligation: 'money', amount: 1_000_000, power: 'none' },
      })
      demand(s, party, '缴至指定账户', 1_000_000)
    },
  },
]

function enforce(s: Script, on: string): void {
  s.at(on, '17:00').act(
    'officer',
    'enforce',
    {
      ...{ startedAt: `${on}T09:00:00+08:00`, endedAt: `${on}T16:30:00+08:00`, urgent: false, officers: s.two },
      ...{ home: false, utilitiesCut: false, filmed: true, belongings: 'inventoried', result: '违法建设已全部拆除' },
    },
    { photo: 'after' },
  )
}

/** Decision, service and the last demand; the day it is carried out. */
function onBehalf(s: Script, party: Party): string {
  const on = s.days(11, 12).workday(8)
  s.act('chief', 'decideOnBehalf', {
    ...{ harm: 'traffic', performer: 'third-party', performerName: '楚雄演示环卫服务有限公司', interested: false },
    ...{ object: '清除渣土约三十立方米', basisText: '行政强制法第五十条', executeOn: on, budget: 600_000 },
    ...remedies,
  })
  s.days(1).act('officer', 'serveEnforcement', direct(s, party))
  s.days(1).act('officer', 'demandOnBehalf', { performBy: s.workday(4) })
  return on
}
