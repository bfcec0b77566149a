import { bookOf } from '../src/book.ts'
import { docxOf } from '../src/docx.ts'
import { paperOf } from '../src/paper.ts'
import { pdfOf } from '../src/pdf.ts'
import { Press } from '../src/press.ts'
import { context, madeWith, samples } from './samples.ts'

type Name = keyof typeof samples

/** Forms are internal, so they carry no code. */
const paper = (name: Name) =>
  paperOf({ ...madeWith(samples[name], `${name}-5`), audience: name === 'form' ? 'internal' : 'party' }, context)

/** The sample set of the documentation: one paper of each layout as PDF and Word, and a bound case file. */
export async function sampleSet(): Promise<[name: string, bytes: Uint8Array][]> {
  const press = new Press()
  const files: [string, Uint8Array][] = []
  for (const name of Object.keys(samples) as Name[]) {
    files.push([`${name}.pdf`, await pdfOf(paper(name), press)], [`${name}.docx`, await docxOf(paper(name))])
  }
  const order: readonly Name[] = ['form', 'record', 'list', 'letter', 'decision']
  const bound = order.map((name) => ({
    paper: paper(name),
    number: paper(name).number.includes('〔') ? paper(name).number : '',
    by: name === 'form' || name === 'record' ? '林晓东' : context.organ,
  }))
  const book = await bookOf(
    {
      organ: context.organ,
      title: '行政处罚案卷',
      part: '',
      number: '2024-0012',
      cover: [
        { label: '案号', words: '2024-0012' },
        { label: '案由', words: '占用人行道从事经营' },
        { label: '当事人', words: '楚雄市云上小厨餐饮店' },
        { label: '起始日期', words: '2024年1月16日' },
        { label: '终止日期', words: '2024年4月1日' },
        { label: '处理结果', words: '罚款伍佰元，已缴清' },
        { label: '承办单位', words: '综合执法一中队' },
        { label: '保管期限', words: '30年' },
      ],
      papers: bound,
      notes: ['本卷由电子案卷生成。人物、单位均为虚构。'],
      on: '2024-04-01',
    },
    press,
  )
  files.push(['book.pdf', book])
  await press.close()
  return files
}
