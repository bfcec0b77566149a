import type { Approx, Figure } from './figure.ts'
import { kindOf } from './kind.ts'
import { masked } from './masks.ts'
import { measuredOf } from './measured.ts'
import { arabicNumber, chineseNumber } from './numerals.ts'
import { periodOf, reportDates } from './period.ts'
import { strictUnits, timeAfterGe, units } from './units.ts'

const arabic = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
const unit = units.join('|')
// The money units come before the multiplier, so that 12万元 keeps 万元 and 5万份 becomes 50000 份.
const arabicFigure = new RegExp(
  `(${arabic})\\s*(?:[-—–~～至到]\\s*(${arabic})\\s*)?(余|多|几)?\\s*(?:(万元|亿元)|(千万|百万|十万|万|亿|千|百)?\\s*(余|多|几)?\\s*(万元|亿元|${unit}))(以上|左右|上下|以内|以下)?`,
  'g',
)
const chineseFigure = new RegExp(
  `([一二两三四五六七八九十百千万亿零]+)(余|多|几)?(万|亿|百|千)?(余|多)?(${unit})(以上|左右|上下|以内|以下)?`,
  'g',
)
const percentWords = /百分之([一二三四五六七八九十百零点]+)/g

/**
 * Every statistic of a report, in order. Norms (每次不少于20分钟) and intentions for the year to come are left out;
 * readFigures gives them too.
 */
export const extractFigures = (text: string): Figure[] =>
  readFigures(text).filter((figure) => figure.kind === 'statistic')

/** Statistics, norms and plans alike, each marked with its kind. */
export function readFigures(text: string): Figure[] {
  const plain = masked(text)
  const dates = reportDates(text)
  const raw = [...arabicFigures(plain), ...chineseFigures(plain), ...percentages(plain)].sort(
    (a, b) => a.offset - b.offset,
  )
  const figures: Figure[] = []
  for (const found of raw) {
    const previous = figures.at(-1)
    if (previous && found.offset < previous.offset + previous.length) continue
    const { start, end } = bounds(text, found.offset, sentenceStops)
    const clause = clauseAround(text, found.offset, found.length)
    figures.push({
      ...found,
      clause,
      measured: measuredOf(text, found.offset, found.length, previous ? previous.offset + previous.length : 0),
      period: periodOf(
        text.slice(start, end),
        found.offset - start,
        previous && previous.offset >= start ? previous.offset - start : -1,
        dates,
      ),
      kind: kindOf(text, plain, found, dates.year),
    })
  }
  return figures
}

export type Raw = Pick<Figure, 'value' | 'upTo' | 'unit' | 'approx' | 'offset' | 'length' | 'precision'>

function* arabicFigures(plain: string): Generator<Raw> {
  for (const hit of plain.matchAll(arabicFigure)) {
    const [all, low = '', high, much1, money, times = '', much2, plainUnit = '', after] = hit
    const before = plain[hit.index - 1] ?? ''
    if (/[\d.,:：A-Za-z#№/×]/.test(before) && !/[,，]/.test(before)) continue
    if (before === ',' && /\d,$/.test(plain.slice(0, hit.index))) continue
    const name = money ?? plainUnit
    const rest = plain.slice(hit.index + all.length)
    if (name === '个' && timeAfterGe.test(rest)) continue
    if (badUnitUse(name, rest)) continue
    const { value, precision } = arabicNumber(low, times)
    const upper = high ? arabicNumber(high, times).value : undefined
    yield {
      value,
      ...(upper !== undefined && upper > value ? { upTo: upper } : {}),
      unit: name === '个百分点' ? '百分点' : name,
      approx: approxOf(plain.slice(0, hit.index), much1 ?? much2, after),
      offset: hit.index,
      length: all.length - (after?.length ?? 0),
      precision: precisionOf(value, precision, low),
    }
  }
}

function* chineseFigures(plain: string): Generator<Raw> {
  for (const hit of plain.matchAll(chineseFigure)) {
    const [all, numeral = '', much1, times = '', much2, name = '', after] = hit
    const value = chineseNumber(numeral + times)
    if (value === undefined || value === 0 || /^[百千万亿]/.test(numeral)) continue
    const before = plain.slice(Math.max(0, hit.index - 10), hit.index)
    const rest = plain.slice(hit.index + all.length)
    if (/[▇第每逐唯同另某任这那哪各该任初再又多几数历上下前后]$/.test(before) && !/▇$/.test(before)) continue
    if (badUnitUse(name, rest) || !countsInWords(value, name, before, rest, much1 ?? much2)) continue
    yield {
      value,
      unit: name === '个百分点' ? '百分点' : name,
      approx: approxOf(before, much1 ?? much2, after),
      offset: hit.index,
      length: all.length - (after?.length ?? 0),
      precision: 1,
    }
  }
}

function* percentages(plain: string): Generator<Raw> {
  for (const hit of plain.matchAll(percentWords)) {
    const [whole = '', part] = (hit[1] ?? '').split('点')
    const value =
      (chineseNumber(whole) ?? Number.NaN) +
      (part ? Number(`0.${[...part].map((c) => chineseNumber(c) ?? 0).join('')}`) : 0)
    if (Number.isFinite(value))
      yield {
        value,
        unit: '%',
        approx: approxOf(plain.slice(0, hit.index), undefined, undefined),
        offset: hit.index,
        length: hit[0].length,
        precision: part ? 0.1 : 1,
      }
  }
}

const countingVerb =
  /(?:共|累计|总计|新增|设立|设置|成立|查处|办理|修订|制定|清理|梳理|下设|设有|出台|组建|开展|召开|组织|举办|建成|建立|完成|整治|废止|取消|承接|下放|荣获|获得|获|拆除|发放|受理|立案|办结|移送|调解|化解|聘请|招录|招聘|邀请|配备|派出|抽查|检查|接待|收到|答复|报送|公布|公示|曝光|印发|审查|审核|评查|发生|应诉|通过|发布|推出|主持|参加|学习|培训|处罚|约谈|录用|晋升|表彰|划转|划入|整合|配置|购置|发现|整改|新建|改造|查扣|暂扣|劝导|教育|拆违|清运|安装|更新|投入|打造|分|为|有|了|达|至|、|，|和|及)(?:了|出|成|过|到)?$/

/** A Chinese numeral is a count only before a real counting word, and 一 or 个/项 only after a verb of counting. */
function countsInWords(value: number, name: string, before: string, rest: string, much: string | undefined): boolean {
  if (much) return true
  const verb = countingVerb.test(before.replace(/▇/g, ''))
  const onceDone =
    name === '次' &&
    /^(?:[，,。；;、]|$)/.test(rest) &&
    /(?:考试|会议|培训|活动|检查|演练|评查|述法|讲座|行动|测试|竞赛|评估|清理|研讨|督察|约谈|普查)$/.test(before)
  if (onceDone) return true
  if (value === 1)
    return (
      verb &&
      /^(?:件|起|宗|篇|场|场次|人次|部|份|名|期|家|例|支)$/.test(name) &&
      !/^(?:、|步|时|旦|把|体|半)/.test(rest)
    )
  if (/^(?:个|项|种|类|条|组|级|道|块|张|本|面|方|位|段|头|对|双|样|层|句|轮|则|队|位|所|间|栋|卷|批)$/.test(name))
    return (
      verb &&
      !/[、，和及为有了]$/.test(before) &&
      !/^(?:方面|维护|确立|意识|自信|清单|制度|基本|机制|体系|导向|重点|关键|原则|环节|结合|坚持|必须|转变|文明|一|不|百|到位|层面|维度|阶段|步骤|层次|重大|全面|统一|严格|规定|要|大|提升|工程|行动|主题|专题|活动日|聚焦|强化|抓|带头|融合|联动)/.test(
        rest,
      )
    )
  if (!strictUnits.has(name)) return false
  return !/^(?:人制|人一|人行|人以上|次元|天内|名字|期工程|期建设|元化|元结构|次创业|家一)/.test(rest)
}

/** Uses of a counting word that are no count: 3米以内的, 2部门, 5分局, 30分钟内, 个性. */
function badUnitUse(name: string, rest: string): boolean {
  if (name === '分') return /^(?:局|队|公司|管|类|级|期|工|别|批|步|片|组|布|支|之|析|钟)/.test(rest)
  if (name === '部') return /^(?:门|委|署|分|令)/.test(rest)
  if (name === '所') return /^(?:有|属|在|谓)/.test(rest)
  if (name === '方') return !/^(?:建筑|渣土|垃圾|[，。、；])/.test(rest)
  if (
    name === '对' ||
    name === '双' ||
    name === '样' ||
    name === '种' ||
    name === '层' ||
    name === '句' ||
    name === '面'
  )
    return /^(?:一|于|照|本|类植)/.test(rest)
  if (name === '次') return /^(?:日|月|年|要|元|会议精神|全会|党代会)/.test(rest)
  if (name === '人') return /^(?:民|大|员密|行道|才|居)/.test(rest)
  if (name === '天') return /^(?:网|桥|然)/.test(rest)
  if (name === '项') return /^(?:目部)/.test(rest)
  if (name === '个') return /^(?:性|体|人(?!员|次))/.test(rest)
  if (name === '条') return /^(?:例|件|款)/.test(rest)
  if (name === '本') return /^(?:级|地|局|年|单位|市|县|区|部门)/.test(rest)
  if (name === '期') return /^(?:间|限)/.test(rest)
  if (name === '路') return !/^(?:[，,。；;、]|监控|视频|摄像|高清|探头|信号)/.test(rest)
  if (name === '车') return /^(?:道|位|辆|间|站)/.test(rest)
  return false
}

function approxOf(before: string, much: string | undefined, after: string | undefined): Approx {
  const lead = before.slice(-6)
  if (/(?:近|将近|接近|不足|不到)\s*$/.test(lead) && !/(?:附近|就近|最近|邻近|临近)$/.test(lead)) return 'nearly'
  if (/(?:约|大约|大概)\s*$/.test(lead) && !/(?:节约|签约|预约|履约|公约)$/.test(lead)) return 'about'
  if (much || after === '以上' || /(?:超过|超|逾|突破|多达|高达)\s*$/.test(lead))
    return much || after === '以上' || /(?:超过|超|逾|突破)\s*$/.test(lead) ? 'over' : 'exact'
  return after === '左右' || after === '上下' ? 'about' : 'exact'
}

/** 500余 can tell hundreds apart, 5万 ten thousands, 98.5 tenths. An exact count can tell ones. */
function precisionOf(value: number, precision: number, printed: string): number {
  return printed.includes('.') || precision > 1 ? precision : value === 0 ? 1 : precision
}

const sentenceStops = /[。！？!?\n]/
const clauseStops = /[，,。；;！？!?：:\n]/

export function bounds(text: string, at: number, stops: RegExp): { start: number; end: number } {
  let start = at
  while (start > 0 && !isStop(text, start - 1, stops)) start--
  let end = at
  while (end < text.length && !isStop(text, end, stops)) end++
  return { start, end }
}

/** A comma between digits (1,234) does not end a clause. */
const isStop = (text: string, i: number, stops: RegExp) =>
  stops.test(text[i] ?? '') &&
  !(/[,:：]/.test(text[i] ?? '') && /\d/.test(text[i - 1] ?? '') && /\d/.test(text[i + 1] ?? ''))

function clauseAround(text: string, at: number, length: number): string {
  const { start, end } = bounds(text, at, clauseStops)
  const from = end - start < 8 && start > 0 ? bounds(text, start - 1, clauseStops).start : start
  const clause = text.slice(from, Math.max(end, at + length)).trim()
  if (clause.length <= 60) return clause
  const local = at - from
  return clause.slice(Math.max(0, local - 36), local + length + 18)
}
