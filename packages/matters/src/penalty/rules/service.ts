import { broken, kept, notApplicable, type SeenOf } from '@zhiheng/procedure'
import { lastDay, later } from '../../legal-days.ts'
import type { PenaltyAct } from '../acts/acts.ts'
import { type C, civilProcedure, order55, penaltyLaw, type R } from './make.ts'

type Service = SeenOf<PenaltyAct, 'serve'>['data']
const service = (c: C) => c.act.data as Service

const isDecision = (s: Service) => s.document === 'decision' || s.document === 'no-penalty'

/** The act that made the document that is served. */
const made = (c: C, document: string | undefined) =>
  document === 'notice'
    ? c.last('notify')
    : document === 'decision'
      ? c.last('decide')
      : document === 'no-penalty'
        ? c.last('decideNone')
        : document === 'hearing-notice'
          ? c.last('notifyHearing')
          : document === 'rectification'
            ? c.last('orderRectify')
            : undefined

/** Rules of service in every lawful manner (行政处罚法 61; 民事诉讼法 87–95; 住建部令55 35–37). */
export const serviceRules: readonly R[] = [
  penaltyLaw(
    'served-in-time',
    ['决定书当场交付或者七日内送达', 'The decision is served within seven days'],
    [61, { paragraph: 1 }],
    {
      severity: 'overridable',
      points: 10,
      guards: ['serve'],
      test: (c) => {
        const s = service(c)
        if (!isDecision(s)) return notApplicable
        const decided = c.last('decide', 'decideNone')
        const from = c.day(decided, '决定日期', 'the day of decision')
        const due = lastDay('penalty-service', from)
        // An announcement takes thirty days by itself: what counts is when it went out.
        const on =
          s.manner === 'announcement'
            ? c.need(s.announcedOn, '公告发出日', 'when it was announced')
            : c.need(s.servedOn, '送达日期', 'the day of service')
        return later(on, due)
          ? broken(`${from}作出决定，应于${due}前送达，实际${on}`, `Decided ${from}, due ${due}, served ${on}`)
          : kept
      },
    },
  ),
  penaltyLaw('service-after-document', ['文书作出后送达', 'A paper is served after it is made'], 61, {
    severity: 'bars',
    points: 10,
    guards: ['serve'],
    test: (c) => {
      const s = service(c)
      const paper = made(c, s.document)
      if (!paper) {
        const known = ['notice', 'decision', 'no-penalty'].includes(s.document ?? '')
        return known && c.whole
          ? broken('要送达的文书还没有作出', 'The paper to be served was not made')
          : notApplicable
      }
      const [from, on] = [
        c.day(paper, '文书日期', 'the date of the paper'),
        c.need(s.servedOn, '送达日期', 'the day of service'),
      ]
      return on < from ? broken(`文书日期${from}，送达日期${on}`, `The paper is of ${from}, served ${on}`) : kept
    },
  }),
  penaltyLaw(
    'electronic-consent',
    ['电子送达须经同意并签订确认书', 'Electronic service needs signed consent'],
    [61, { paragraph: 2 }],
    {
      severity: 'bars',
      points: 20,
      guards: ['serve'],
      test: (c) => {
        if (service(c).manner !== 'electronic') return notApplicable
        return c.need(service(c).consent, '是否签订电子送达确认书', 'whether consent was signed')
          ? kept
          : broken('没有签订电子送达确认书', 'No signed consent to electronic service')
      },
    },
  ),
  civilProcedure(
    'left-with-witness',
    ['留置送达有见证人或者录像，并注明事由', 'Left on refusal: witness or video, and why'],
    89,
    {
      severity: 'bars',
      points: 20,
      guards: ['serve'],
      test: (c) => {
        const s = service(c)
        if (s.manner !== 'left') return notApplicable
        if (!s.witness && !s.recorded) {
          if (c.whole || s.recorded === false)
            return broken('留置送达没有见证人，也没有拍照、录像', 'Neither a witness nor pictures')
          return c.missing('见证人或者录像', 'a witness or pictures')
        }
        return kept
      },
    },
  ),
  civilProcedure(
    'announcement-last',
    ['公告送达须下落不明或者其他方式无法送达', 'Announcement is the last resort'],
    95,
    {
      severity: 'bars',
      points: 20,
      guards: ['serve'],
      test: (c) => {
        const s = service(c)
        if (s.manner !== 'announcement') return notApplicable
        return c.need(s.triedOthers, '是否下落不明或者其他方式无法送达', 'whether other manners failed')
          ? kept
          : broken('没有先用其他方式送达', 'Other manners were not tried')
      },
    },
  ),
  civilProcedure('announcement-thirty-days', ['公告满三十日视为送达', 'An announcement serves after thirty days'], 95, {
    severity: 'bars',
    points: 20,
    guards: ['serve'],
    test: (c) => {
      const s = service(c)
      if (s.manner !== 'announcement') return notApplicable
      const from = c.need(s.announcedOn, '公告发出日', 'when it was announced')
      const on = c.need(s.servedOn, '送达日期', 'the day of service')
      const end = new Date(Date.parse(`${from}T00:00:00Z`) + 30 * 86_400_000).toISOString().slice(0, 10)
      return on >= end
        ? kept
        : broken(`${from}公告，至${end}方视为送达，记为${on}`, `Announced ${from}, served on ${end}, not ${on}`)
    },
  }),
  civilProcedure('telephone-is-no-service', ['电话通知不是送达', 'A telephone call serves nothing'], 87, {
    severity: 'bars',
    points: 20,
    guards: ['serve'],
    test: (c) =>
      c.need(service(c).manner, '送达方式', 'the manner of service') === 'telephone'
        ? broken('电话通知不能代替送达', 'A telephone call is no service')
        : kept,
  }),
  order55('served-to-somebody', ['写明受送达人', 'It says who received it'], 35, {
    severity: 'defect',
    points: 3,
    guards: ['serve'],
    test: (c) => {
      if (service(c).manner === 'announcement') return notApplicable
      c.need(service(c).receiver, '受送达人或者代收人', 'who received it')
      return kept
    },
  }),
]
