const stops = /[，,。；;！？!?：:\n]/
const subject =
  /^(?:(?:20\d{2}年(?:度)?(?:\d{1,2}(?:[-—至]\d{1,2})?月(?:份)?)?|今年以来|本年度|今年|全年|年内|截至目前|截至|一年来|期间|目前|其中|同时|并|且|另|还|分别|先后|共计|累计|总计|合计|共|已|全局|全市|全县|全区|全州|我局|本局|市局|县局|区局|局机关|我单位|通过|对|将|把|为|由|在|及|和|与|、|了|的|\s))+/
const tailWords = /(?:共计|累计|总计|合计|共|达到|达|为|是|约|近|超过|超|逾|至|了|有|分别|就|已|计|的|余|多|、|\s)+$/

/**
 * The noun phrase counted: what stands before the number in its clause, without subject and adverbs, and the noun
 * that follows the counting word.
 */
export function measuredOf(text: string, plain: string, at: number, length: number): string {
  let start = at
  while (start > 0 && !stops.test(text[start - 1] ?? '') && at - start < 40) start--
  // A figure earlier in the clause ends the phrase: in "13件优秀、1件合格" 1件 does not measure 优秀.
  const lead = text.slice(start, at)
  const cut = /^[\s\S]*\d[^\d、]*[、和及]/.exec(lead)?.[0].length ?? 0
  const before = trimmed(cut > 0 && !/^\d/.test(lead.slice(cut)) ? lead.slice(cut) : lead.slice(cut))
  const rest = text.slice(at + length)
  const after = (/^[\u4e00-\u9fffA-Za-z“”]{0,16}/.exec(rest)?.[0] ?? '').replace(/^(?:的|左右|以上|上下)/, '')
  const noun = /^(?:进行|实施|整体|予以|调整|参与|，)/.test(after)
    ? ''
    : after.replace(/(?:进行|参与|调整|整体|予以|理解|并|，).*$/, '')
  const phrase = `${before}${noun}`
  if (phrase.length > 1) return phrase.slice(-30)
  const { from } = previousClause(text, start)
  return `${trimmed(text.slice(from, Math.max(from, start - 1)).replace(/[\d\s]+\D?$/, ''))}${phrase}`.slice(-30)
}

const trimmed = (text: string) =>
  text
    .replace(/[（(《“”》)）]/g, '')
    .replace(subject, '')
    .replace(tailWords, '')
    .trim()

function previousClause(text: string, start: number): { from: number } {
  let from = Math.max(0, start - 1)
  while (from > 0 && !stops.test(text[from - 1] ?? '')) from--
  return { from }
}
