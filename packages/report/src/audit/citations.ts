import { laws } from '@zhiheng/law/statutes/registry.ts'
import { halfWidth } from './numbers.ts'
import { remember } from './remember.ts'

const N = '[\\d零〇一二两三四五六七八九十百千]+'
/** One place after the name of a law; 条 may be left out only by who writes a bare number. */
const PLACE = new RegExp(
  `第?\\s*(${N})\\s*条(?:之[一二三四五六七八九十])?(?:\\s*第?(${N})款)?(?:\\s*第?[（(]?(${N})[）)]?项)?(?:\\s*第?\\s*\\d+目)?` +
    `|第\\s*(${N})\\s*款(?:\\s*第?[（(]?(${N})[）)]?项)?|第\\s*[（(]?(${N})[）)]?\\s*项`,
  'g',
)
/** A title in book marks, and what is said of its version. */
const TITLE = /《((?:[^《》]|《[^》]*》)+)》\s*(?:[（(][^（）()]*[）)])?/g

/**
 * Articles as papers write them, one text each: 依据《城乡规划法》（2019修正）第六十四条、第66条之规定 is two. Words
 * around a citation are left out; what holds no citation stays as it is.
 */
export const readCitations = remember((text): readonly string[] => {
  const said = halfWidth(text).trim()
  const marked = said.includes('《') ? said : markedFirst(said)
  if (!marked) return [text.trim()]
  const titles = [...marked.matchAll(TITLE)]
  if (!titles.length) return [text.trim()]
  return titles.flatMap((title, i) => {
    const rest = marked.slice(title.index + title[0].length, titles[i + 1]?.index)
    const name = title[1]!.replace(/[（(][^（）()]*(?:年|修|令|版)[^（）()]*[）)]$/, '')
    const places = placesIn(rest)
    return places.length ? places.map((place) => `《${name}》${place}`) : [`《${name}》${bareNumber(rest)}`]
  })
})

/** 第六十四条、第二款 goes on in the article before it. */
function placesIn(rest: string): string[] {
  const out: { article: string; paragraph?: string; item?: string }[] = []
  for (const m of rest.matchAll(PLACE)) {
    if (m[1]) out.push({ article: m[1], paragraph: m[2], item: m[3] })
    else {
      const before = out.at(-1)
      if (!before) continue
      if (m[4]) out.push({ article: before.article, paragraph: m[4], item: m[5] })
      else out.push({ article: before.article, paragraph: before.paragraph, item: m[6] })
    }
  }
  return out.map(
    ({ article, paragraph, item }) =>
      `第${article}条${paragraph ? `第${paragraph}款` : ''}${item ? `第${/^\d+$/.test(item) ? item : `（${item}）`}项` : ''}`,
  )
}

const bareNumber = (rest: string) => {
  const found = /^\s*(\d+)(?![\d年元])/.exec(rest)
  return found ? `第${found[1]}条` : ''
}

const names = laws
  .flatMap((law) => [law.fullName, law.name, ...law.aliases])
  .filter((name) => name.length > 2)
  .sort((a, b) => b.length - a.length)

/** A known law named without book marks. */
function markedFirst(text: string): string | undefined {
  const name = names.find((each) => text.includes(each))
  if (!name) return undefined
  const at = text.indexOf(name)
  return `《${name}》${text.slice(at + name.length)}`
}
