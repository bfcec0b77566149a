import { type ClassKind, classOf } from '@zhiheng/matters'
import { majorNameOf } from '../intake/registers.ts'
import { type Problem, problem } from './reader.ts'
import { type Ground, putRow, type RegisterSpec, removeRow, type Value } from './spec.ts'

const keyOf = (v: Value) => `${v.kind}:${v.code}`

/** Lines of other registers that name a class. */
function usesOf(key: string, { registers }: Ground): Problem[] {
  const conditions = [...registers.conditions.values()].filter((c) => c.class === key).map((c) => c.condition)
  const lines = registers.responsibilities.filter((l) => l.class === key).map((l) => l.line)
  const found: Problem[] = []
  if (conditions.length)
    found.push(
      problem(
        '',
        `该类别还有 ${conditions.length} 个立案条件(${conditions.slice(0, 3).join('、')})，请先删除或改到其他类别`,
        `${conditions.length} filing conditions use this class (${conditions.slice(0, 3).join(', ')}); remove or move them first`,
      ),
    )
  if (lines.length)
    found.push(
      problem(
        '',
        `责任清单第 ${lines.slice(0, 3).join('、')} 行用到该类别，请先修改`,
        `Responsibility lines ${lines.slice(0, 3).join(', ')} name this class; change them first`,
      ),
    )
  return found
}

/** Classes a bureau adds below a national major class. */
export const classesRegister: RegisterSpec = {
  register: 'classes',
  read: async (client, jurisdiction) =>
    (
      await client.query('SELECT kind, code, name FROM local_class WHERE jurisdiction = $1 ORDER BY kind, code', [
        jurisdiction,
      ])
    ).rows,
  lineOf: keyOf,
  parse: (r) => {
    const kind = r.choice<ClassKind>('kind', ['类型', 'Kind'], ['component', 'matter'])
    const code = r.text('code', ['类别代码', 'Code'])
    const name = r.text('name', ['类别名称', 'Name'], { min: 2, max: 30 })
    if (code && !/^\d{5}$/.test(code))
      r.bad(
        'code',
        '代码应为五位数字：前两位是大类，后三位是小类',
        'Five digits: two for the major class, three for the minor',
      )
    else if (code && !majorNameOf(`${kind}:${code.slice(0, 2)}`))
      r.bad(
        'code',
        `没有大类 ${code.slice(0, 2)}，请以国标大类的两位代码开头`,
        `There is no major class ${code.slice(0, 2)}`,
      )
    return { kind, code, name }
  },
  check(value, _before, { registers }) {
    const national = classOf(value.kind as ClassKind, String(value.code))
    if (national)
      return [
        problem(
          'code',
          `${value.code} 是国标类别“${national.name}”，请换一个代码(如 ${String(value.code).slice(0, 2)}9xx)`,
          `${value.code} is the national class “${national.name}”; choose another code`,
        ),
      ]
    const twin = registers.classes.find(
      (c) =>
        c.kind === value.kind &&
        c.name === value.name &&
        c.code !== value.code &&
        c.majorCode === String(value.code).slice(0, 2),
    )
    return twin
      ? [
          problem(
            'name',
            `同一大类已有“${twin.name}”(${twin.code})`,
            `The major class already has “${twin.name}” (${twin.code})`,
          ),
        ]
      : []
  },
  removable: (value, ground) => usesOf(keyOf(value), ground),
  put: (value, ground) => putRow(ground, 'local_class', ['kind', 'code'], value),
  remove: ({ kind, code }, ground) => removeRow(ground, 'local_class', { kind, code }),
}

export const limitUnits = ['urgent-hour', 'working-hour', 'working-day', 'day'] as const

/** Whether a key names a class of the catalogue or of the bureau. */
export function knownClass(key: string, { registers }: Ground): boolean {
  const [kind, code] = key.split(':')
  return registers.classOf(kind as ClassKind, code ?? '') !== undefined
}

const unknownClass = (key: unknown) =>
  problem(
    'class',
    `没有类别“${key}”，请从类别目录或本地类别中选择`,
    `There is no class “${key}”; choose one of the catalogue or of your own`,
  )

/** Filing and closing conditions with their handling limits. Cases filed keep the limit and the words they used. */
export const conditionsRegister: RegisterSpec = {
  register: 'conditions',
  read: async (client, jurisdiction) =>
    (
      await client.query(
        `SELECT condition, class, filing, closing, amount, unit, urgent, source FROM filing_condition
         WHERE jurisdiction = $1 ORDER BY class, condition`,
        [jurisdiction],
      )
    ).rows,
  lineOf: (v) => String(v.condition),
  parse: (r) => ({
    condition: r.code('condition', ['编号', 'Code']),
    class: r.text('class', ['类别', 'Class'], { max: 20 }),
    filing: r.text('filing', ['立案条件', 'Filing condition'], { min: 2, max: 500 }),
    closing: r.text('closing', ['结案标准', 'Closing standard'], { min: 2, max: 500 }),
    amount: r.number('amount', ['处置时限', 'Handling limit'], { min: 1, max: 365, whole: true }),
    unit: r.choice('unit', ['时限单位', 'Unit of the limit'], limitUnits),
    urgent: r.flag('urgent', ['是否紧急', 'Urgent']),
    source: r.text('source', ['依据或出处', 'Source'], { min: 0, max: 200 }),
  }),
  check: (value, _before, ground) => (knownClass(String(value.class), ground) ? [] : [unknownClass(value.class)]),
  removable: () => [],
  put: (value, ground) => putRow(ground, 'filing_condition', ['condition'], value),
  remove: ({ condition }, ground) => removeRow(ground, 'filing_condition', { condition }),
}
