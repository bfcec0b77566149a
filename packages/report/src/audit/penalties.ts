import { halfWidth, numeralCharacters } from './numbers.ts'
import { BadTold, denies, readMoney } from './values.ts'

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^fine$|罚款|\bfine[ds]?\b/i, 'fine'],
  [/警告|^warning$/, 'warning'],
  [/通报批评|^criticism$/, 'criticism'],
  [/没收.*(?:所得|收入)|^confiscate-gains$/, 'confiscate-gains'],
  [/没收|^confiscate-goods$/, 'confiscate-goods'],
  [/暂扣|^suspend-permit$/, 'suspend-permit'],
  [/降低资质|^lower-grade$/, 'lower-grade'],
  [/吊销|^revoke-permit$/, 'revoke-permit'],
  [/停产停业|停业整顿|停产整治|停业整治|停业|停产|^stop-business$/, 'stop-business'],
  [/责令关闭|^close-down$/, 'close-down'],
  [/限制从业|禁止从业|终身不得从事|^limit-profession$/, 'limit-profession'],
  [/限制开展|^limit-operation$/, 'limit-operation'],
]
/** Orders that are no penalty though papers list them with it. */
const ORDER = /^责令|^限期|^恢复|^拆除|^补种|^退还|^停止|^改正|^不予|^教育/

const AMOUNT = new RegExp(
  `([\\d,.]+\\s*[百千万亿]?|[${numeralCharacters}]+)\\s*[元圆](?:[${numeralCharacters}]+角)?(?:[${numeralCharacters}]+分)?`,
)
const RANGE =
  /[\d.]+\s*万?元?\s*(?:-|—|–|~|～|至|到)\s*[\d.]+\s*万?元|以上.*以下|以下|(?:不超过|不低于|至少|最高)[^，；]*元/

export interface ToldPenalty {
  readonly kind: string
  readonly amount?: number
  readonly what?: string
}

const fineKeys = /^拟?(?:处以?)?罚款(?:金额|数额|额)?$|^fine$/

/**
 * Penalties as a file words them: 5000, "罚款5000元；没收违法所得300元", [{ kind: "罚款", amount: 5000 }]. A fine told
 * only as a range keeps its words and has no amount.
 * @throws BadTold
 */
export function readPenalties(value: unknown, key: string): ToldPenalty[] {
  if (Array.isArray(value)) return value.flatMap((each) => readPenalties(each, key))
  if (typeof value === 'number') return [{ kind: 'fine', amount: readMoney(value) }]
  if (typeof value === 'object' && value !== null) return readObject(value as Record<string, unknown>)
  const isFine = fineKeys.test(key)
  const text = inYuan(totalled(halfWidth(String(value))))
  if (isFine && denies(text)) return []
  const parts = text
    .split(/[；;，,、。\n]\s*(?!\d{3}(?!\d))|并处(?=罚款)|(?<=.)(?:并|和|及)(?=(?:处|没收|吊销|责令|罚款|给予|警告))/)
    .map((part) => part.replace(/^[（(]?[一二三四五六\d]+[）)、.．]\s*(?=[^\d元])/, '').trim())
    .filter((part) => part && !isPersonal(part))
  const read = parts.flatMap((part) => readWords(part, isFine))
  // 处货值金额10倍罚款，即罚款5800元: of two tellings of one fine the one with its amount.
  const told = read.some((p) => p.kind === 'fine' && p.amount !== undefined)
  return read.filter(
    (p) =>
      !(p.kind === 'other' && read.length > 1 && ORDER.test(p.what ?? '')) &&
      !(told && p.kind === 'fine' && p.amount === undefined && p.what === undefined),
  )
}

/** 每平方米500元，计7500元: the sum is the fine, not the rate it was counted by. */
const totalled = (text: string) => {
  const counted =
    /按?照?每[^，,；;。\d]{1,8}[\d.]+万?元(?:的标准)?(?:处以|计算|予以)?([^\d]*?)[，,]?(?:共计|合计|总计|计|共)(?=[\d.]+万?元)/
  // 罚没合计1.2万元（其中罚款1万元，没收违法所得2000元）: the parts are the penalties.
  const parts = /(?:罚没|罚款和没收)[^（(；;]{0,4}(?:合计|共计|总计|款)[^（(；;]*[（(]其中[:：]?([^）)]*)[）)]/
  return text.replace(counted, '$1').replace(parts, '$1')
}

/** RMB 20,000 and 20,000 yuan, as 20,000元. */
const inYuan = (text: string) =>
  text
    .replace(/(?:RMB|CNY)\s*([\d,.]+\d)(?!\s*(?:元|yuan))/gi, '$1元')
    .replace(/([\d,.]*\d)\s*(?:yuan|RMB|CNY)\b/gi, '$1元')

/** 对其法定代表人罚款: another addressee than the party. */
const isPersonal = (part: string) => /^对.*(?:法定代表人|负责人|主管人员|责任人)/.test(part)

function readObject(told: Record<string, unknown>): ToldPenalty[] {
  const kind = told.kind ?? told.种类 ?? told.处罚种类 ?? told.类型 ?? told.type
  const amount = told.amount ?? told.金额 ?? told.数额 ?? told.罚款金额
  const what = told.what ?? told.内容
  if (kind === undefined && amount === undefined) {
    const listed = Object.entries(told).filter(([key]) => key !== '内容')
    if (listed.some(([key]) => kindOf(key) !== 'other'))
      return listed.flatMap(([key, v]) =>
        typeof v === 'boolean'
          ? v
            ? [{ kind: kindOf(key) }]
            : []
          : kindOf(key) === 'fine'
            ? readPenalties(v, '罚款')
            : readPenalties(`${key}${String(v)}`, ''),
      )
  }
  return [readItem(kindOf(String(kind ?? '罚款')), amount, what)]
}

function readItem(kind: string, amount: unknown, what: unknown): ToldPenalty {
  if (typeof amount === 'string' && RANGE.test(amount)) return { kind, what: amount }
  return {
    kind,
    ...(amount === undefined || amount === null || amount === '' ? {} : { amount: readMoney(amount) }),
    ...(what === undefined ? {} : { what: String(what) }),
  }
}

function readWords(part: string, isFine: boolean): ToldPenalty[] {
  if (!isFine && /^(?:不予|免予|未)/.test(part)) return []
  const kind = isFine ? 'fine' : moneyOnly(part) ? 'fine' : kindOf(part)
  if (RANGE.test(part)) return [{ kind, what: part }]
  if (kind !== 'other') {
    const money = AMOUNT.exec(part)
    if (money) return [{ kind, amount: readMoney(money[0].replace(/\s/g, '')) }]
    if (isFine) return [{ kind, amount: readMoney(part) }]
    const bare = kind === 'fine' ? /罚款\s*[:：]?\s*([\d,.]+\s*万?)$/.exec(part) : null
    if (bare) return [{ kind, amount: readMoney(bare[1]!) }]
  }
  return [kind === 'other' || kind.startsWith('confiscate') ? { kind, what: part } : { kind }]
}

const moneyOnly = (part: string) => /^(?:人民币)?[\d,.\s]+万?元?[整正]?$/.test(part)

function kindOf(words: string): string {
  const found = kinds.find(([pattern]) => pattern.test(words))
  if (!found && !words) throw new BadTold('没有写处罚种类', 'no kind of penalty is told')
  return found?.[1] ?? 'other'
}
