/** Whose name stands on papers, and 机关代字 with which their numbers begin. */
export interface Organ {
  /** Such as 楚雄市东华镇人民政府. */
  readonly name: string
  /** Such as 楚综执. */
  readonly word: string
}

/** A township as registered; empty `organName` and `organWord` are made from its name and the bureau’s. */
export interface OrganLine {
  readonly township: string
  readonly name: string
  readonly organName: string
  readonly organWord: string
}

/** What stands before the office’s own words in the name of a bureau: 楚雄市 of 楚雄市综合行政执法局. */
function placeOf(bureau: string): string {
  const found = /^(.+?(?:[省市县区州盟旗]))(?=综合|城市|城乡|城管|行政|执法|市容|住房|住建|自然)/u.exec(bureau)
  return found?.[1] ?? ''
}

const suffix = /(?:镇|乡|街道|苏木)$/u
/** The name without what kind of place it is; 镇 alone is a name. */
const stemOf = (name: string) => name.replace(/人民政府$|办事处$/u, '').replace(suffix, '') || name

/** 东华镇 → 楚雄市东华镇人民政府; 鹿城街道 → 楚雄市鹿城街道办事处. */
function fullName(bureau: string, name: string): string {
  const place = name.startsWith(placeOf(bureau)) ? '' : placeOf(bureau)
  if (/(?:人民政府|办事处)$/u.test(name)) return place + name
  return `${place}${name}${/街道$/u.test(name) ? '办事处' : '人民政府'}`
}

/**
 * Who may act in an own name: the bureau under the empty code, and every township (行政处罚法 24). The word of a township
 * begins as the bureau’s does, names it, and ends with 执: 楚综执 gives 楚东华执. Two of one stem keep their kind apart.
 */
export function organsOf(bureau: Organ, lines: readonly OrganLine[]): ReadonlyMap<string, Organ> {
  const first = Array.from(bureau.word)[0] ?? ''
  const twins = (line: OrganLine) => lines.some((l) => l !== line && stemOf(l.name) === stemOf(line.name))
  const wordOf = (line: OrganLine) => `${first}${twins(line) ? line.name : stemOf(line.name)}执`
  const own = lines.map((l): [string, Organ] => [
    l.township,
    { name: l.organName || fullName(bureau.name, l.name), word: l.organWord || wordOf(l) },
  ])
  return new Map([['', bureau], ...own])
}

/** Two organs whose numbers would begin alike: each would take the other’s, and both series had gaps. */
export class OrganWordShared extends Error {
  constructor(word: string, one: Organ, other: Organ) {
    super(
      `机关代字“${word}”由${one.name}和${other.name}共用，请分别填写 organWord。The organ word “${word}” is that of ${one.name} and of ${other.name}; give each its own organWord.`,
    )
    this.name = 'OrganWordShared'
  }
}

/** @throws OrganWordShared */
export function assertOwnWords(organs: Iterable<Organ>): void {
  const seen = new Map<string, Organ>()
  for (const organ of organs) {
    const other = seen.get(organ.word)
    if (other) throw new OrganWordShared(organ.word, other, organ)
    seen.set(organ.word, organ)
  }
}
