import { type CrossCheck, shown } from './check.ts'
import type { Figure } from './figure.ts'
import { addable, type Sentence } from './sentences.ts'

/** Name of a rate → the words a figure must carry to be its numerator. */
const numerators: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:按时|按期|及时|限时)?(?:办结|结案|办理)率/, /(?<![未])(?:办结|结案|审结|办理完毕|办理完成|办复)/],
  [/(?:处置|处理|处办)率/, /(?<![未])(?:处置|处理|办结)/],
  [/整改(?:完成)?率/, /(?<![未])(?:整改|完成)/],
  [/(?:优秀|优良)率/, /优秀/],
  [/(?:合格|及格|通过|达标)率/, /(?<!不)(?:合格|优秀|良好|通过|达标|及格)/],
  [/(?:满意)率|满意度/, /(?<!不)满意/],
  [/(?:答复|回复|办复|反馈|回访)率/, /(?:答复|回复|办复|反馈|回访|办结)/],
  [/(?:出庭|应诉)率/, /出庭/],
  [/(?:化解|调处|调解|调解成功|成功)率/, /(?:化解|调处成功|调解成功|成功|调处)/],
  [/(?:完成|落实|兑现)率/, /(?<![未])完成|落实/],
  [/(?:参训|参学|参考|参与|到课|参加)率/, /(?:参训|参学|参考|参与|参加)/],
  [/(?:持证|取证)率/, /(?:持证|取得|持有)/],
  [/(?:胜诉)率/, /胜诉|维持/],
  [/(?:拆除)率/, /拆除/],
  [/(?:录入|公示|归集|公开|上传|报送)率/, /(?:录入|公示|归集|公开|上传|报送)/],
  [/(?:审核|备案|审查)率/, /(?:审核|备案|审查)/],
  [/(?:覆盖)率/, /覆盖/],
]

const ignored = /同比|环比|增长|下降|提高|提升|上升|增幅|降幅|百分点|占|知晓|利用|绿化|普及/

/** "受理120件，办结118件，办结率98.3%": the rate worked out from the counts of the same sentence. */
export function rateChecks(sentence: Sentence, text: string): CrossCheck[] {
  const checks: CrossCheck[] = []
  sentence.figures.forEach((rate, i) => {
    if (rate.unit !== '%') return
    const name =
      text
        .slice(Math.max(sentence.start, rate.offset - 16), rate.offset)
        .split(/[，,。；;、\d%]/)
        .at(-1) ?? ''
    if (ignored.test(name) || !/率|满意度/.test(name)) return
    const numerator = numerators.find(([pattern]) => pattern.test(name))?.[1]
    if (!numerator || rate.approx !== 'exact') return
    const found = countsFor(sentence.figures.slice(0, i), numerator, sentence, text)
    if (!found) return
    const { part, whole, sure } = found
    const computed = (sumOf(part) / whole.value) * 100
    if (computed > 100.0001 && rate.value <= 100) return
    // Printed digits may be rounded or cut off; both are read as agreement.
    const slack = rate.value === 100 ? 1e-9 : rate.precision * (rate.precision < 1 ? 1 : 0.5) + 1e-9
    const agrees = Math.abs(computed - rate.value) < slack
    // How many were in time is not how many were closed: without its own count such a rate can agree, not differ.
    const inTime = /按时|按期|及时|限时/
    const told = !inTime.test(name) || inTime.test(text.slice(whole.offset, part.at(-1)?.offset))
    if (!agrees && !(sure && told)) return
    checks.push({
      kind: 'rate',
      clause: text.slice(whole.offset, rate.offset + rate.length),
      parts: [...part.map((p) => p.value), whole.value],
      stated: rate.value,
      computed: Number(computed.toFixed(2)),
      verdict: agrees ? 'agrees' : 'differs',
      offset: rate.offset,
      messageZh: `${name.replace(/(?:达到|达|为|是|均)+$/, '')}：${shown(sumOf(part))}/${shown(whole.value)} 为 ${shown(computed)}%，报告写 ${shown(rate.value)}%`,
    })
  })
  return checks
}

const sumOf = (figures: readonly Figure[]) => figures.reduce((sum, f) => sum + f.value, 0)

/** The nearest counts before the rate: those carrying the numerator's word, and the one they are part of. */
function countsFor(
  before: readonly Figure[],
  numerator: RegExp,
  sentence: Sentence,
  text: string,
): { part: Figure[]; whole: Figure; sure: boolean } | undefined {
  const counts = before.filter(
    (f) => f.unit !== '%' && f.approx === 'exact' && f.upTo === undefined && f.unit !== '元' && f.unit !== '万元',
  )
  const labelled = counts.map((figure, k) => ({
    figure,
    label: labelOf(figure, counts[k - 1], counts[k + 1], sentence, text),
  }))
  let k = labelled.length - 1
  const part: Figure[] = []
  for (; k >= 0; k--) {
    const entry = labelled[k]
    if (!entry) break
    if (part.length > 0 && !addable(entry.figure.unit, part[0]?.unit ?? '')) break
    if (numerator.test(entry.label)) part.unshift(entry.figure)
    else if (part.length > 0 || !/不合格|未办结|未整改|不满意|正在|在办/.test(entry.label)) break
  }
  const unit = part[0]?.unit
  if (unit === undefined) return undefined
  // Between the whole and its closed part a list of kinds may stand (立案1286件，其中…373件，结案1251件): step over it.
  for (let at = k; at >= Math.max(0, k - 3); at--) {
    const whole = labelled[at]?.figure
    if (!whole || !addable(whole.unit, unit)) return undefined
    if (whole.value === 0 || sumOf(part) > whole.value) continue
    const stepped = labelled[at + 1]?.figure.offset ?? whole.offset
    return { part, whole, sure: at === k || /其中|[（(]/.test(text.slice(whole.offset, stepped)) }
  }
  return undefined
}

/** The words that belong to one figure: from the figure before it, or its clause, to the next comma. */
function labelOf(
  figure: Figure,
  previous: Figure | undefined,
  next: Figure | undefined,
  sentence: Sentence,
  text: string,
): string {
  const from = Math.max(previous ? previous.offset + previous.length : sentence.start, figure.offset - 30)
  const lead =
    text
      .slice(from, figure.offset)
      .split(/[，,；;、：:]/)
      .at(-1) ?? ''
  const end = figure.offset + figure.length
  const tail = (/^[^，,。；;、]{0,14}/.exec(text.slice(end, next ? next.offset : end + 14))?.[0] ?? '').replace(
    /^的/,
    '',
  )
  return `${lead}${tail}`
}
