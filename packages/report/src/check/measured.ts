const stops = /[，,。；;！？!?：:\n】]/
const subject =
  /^(?:(?:20\d{2}年(?:度)?(?:\d{1,2}月?(?:[-—~至到]+\d{1,2})?月(?:份)?)?|今年以来|本年度|今年|全年|年内|截至目前|截至|一年来|期间|目前|其中|同时|并|且|另|还|分别|先后|共计|累计|总计|合计|共|已|全局|全市|全县|全区|全州|我局|本局|市局|县局|区局|局机关|我单位|我大队|通过(?!率)|对|将|把|为(?!民)|由|在(?!编|建|岗|职|册)|及(?!时|格)|和(?!解|谐)|、|了|的|\s))+/
const tailWords =
  /(?:共计|累计|总计|合计|共|达到|达|(?<!行)为|是|约|近|超过|超|突破|逾|至|到|了|有|仅|分别|就|已|计|的|、|\s)+$/
const change = /^(?:同比|环比)?(?:提高|增长|上升|增加|下降|减少|降低|降|升|提升)(?:了)?$/

/**
 * The noun phrase counted: what stands before the number in its clause, after the figure before it, without subject
 * and adverbs, and the noun that follows the counting word.
 */
export function measuredOf(text: string, at: number, length: number, previousEnd: number): string {
  let start = at
  while (start > 0 && !isStop(text, start - 1) && at - start < 40) start--
  const own = trimmed(text.slice(Math.max(start, previousEnd), at).replace(/^[^、和及，]{0,3}[、和及]/, ''))
  const noun = nounAfter(text, at + length)
  const phrase = `${own}${noun}`
  if (phrase.length > 1 && !change.test(phrase)) return phrase.slice(-30)
  // "由85%提高到91%": the clause opens with what is measured; a bare verb takes the clause before.
  const opening = trimmed(
    text.slice(start, at).replace(/[（(]?[由从较比]?(?:上年|去年|20\d{2}年)?(?:的)?\d[\s\S]*$/, ''),
  )
  const before = opening === '' || opening === own ? `${previousClause(text, start)}${phrase}` : `${opening}${phrase}`
  return before.slice(-30)
}

/** "14件行政处罚、行政许可案卷参与评查" gives 行政处罚、行政许可案卷; a list of further figures gives nothing. */
function nounAfter(text: string, end: number): string {
  const clause = /^[^，,。；;！？：:\n（(]{0,24}/.exec(text.slice(end, end + 24))?.[0] ?? ''
  const own = /\d|[一二三四五六七八九十]+[名件人个]/.test(clause) ? (clause.split(/[、和及]/)[0] ?? '') : clause
  const words = /^(?:的|左右|以上|上下)?([\u4e00-\u9fffA-Za-z“”、]{0,16})/.exec(own)?.[1] ?? ''
  if (/^(?:进行|实施|整体|予以|调整|参与|、|和|及|并|提高|增长|下降|增加|减少|降)/.test(words)) return ''
  return words.replace(/(?:进行|参与|调整|整体|予以|理解|并|，).*$/, '').replace(/[、“”]+$/, '')
}

const isStop = (text: string, i: number) =>
  stops.test(text[i] ?? '') &&
  !(/[,:：]/.test(text[i] ?? '') && /\d/.test(text[i - 1] ?? '') && /\d/.test(text[i + 1] ?? ''))

const trimmed = (text: string) =>
  text
    .replace(/^[（(][一二三四五六七八九十\d]{1,3}[）)]/, '')
    .replace(/[（(《“”》)）〈〉]/g, '')
    .replace(subject, '')
    .replace(tailWords, '')
    .trim()

function previousClause(text: string, start: number): string {
  let from = Math.max(0, start - 1)
  while (from > 0 && !isStop(text, from - 1)) from--
  const clause = text.slice(from, Math.max(from, start - 1))
  return trimmed(clause.replace(/\d[\s\S]*$/, ''))
}
