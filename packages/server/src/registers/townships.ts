import { organsOf } from '../intake/organs.ts'
import { type Problem, problem } from './reader.ts'
import { putRow, type RegisterSpec, removeRow } from './spec.ts'

/** Township governments and street offices, and how each names and numbers what it handles in its own name. */
export const townshipsRegister: RegisterSpec = {
  register: 'townships',
  read: async (client, jurisdiction) =>
    (
      await client.query(
        `SELECT township, name, organ_name AS "organName", organ_word AS "organWord" FROM township
         WHERE jurisdiction = $1 ORDER BY township`,
        [jurisdiction],
      )
    ).rows,
  lineOf: (v) => String(v.township),
  parse: (r) => ({
    township: r.code('township', ['区划代码', 'Division code'], 20),
    name: r.text('name', ['名称', 'Name'], { min: 2, max: 20 }),
    organName: r.text('organName', ['文书上的机关全称', 'Full name on papers'], { min: 0, max: 60 }),
    organWord: r.text('organWord', ['机关代字', 'Organ word'], { min: 0, max: 12 }),
  }),
  check(value, _before, { registers }) {
    const [township, name] = [String(value.township), String(value.name)]
    const line = { township, name, organName: String(value.organName), organWord: String(value.organWord) }
    const others = registers.townshipLines.filter((l) => l.township !== township)
    const found: Problem[] = []
    const twin = others.find((l) => l.name === name)
    if (twin)
      found.push(
        problem('name', `“${name}”已登记(${twin.township})`, `“${name}” is registered already (${twin.township})`),
      )
    // Two organs of one word would take each other's numbers, and leave gaps in both.
    const all = organsOf(registers.organ(''), [...others, line])
    const word = all.get(township)?.word
    const holder = [...all].find(([code, organ]) => code !== township && organ.word === word)
    if (holder)
      found.push(
        problem(
          'organWord',
          `机关代字“${word}”已由${holder[1].name}使用，请另写一个`,
          `The organ word “${word}” is that of ${holder[1].name}; write another`,
        ),
      )
    return found
  },
  async removable(value, { client, jurisdiction, registers }) {
    const township = String(value.township)
    const found: Problem[] = []
    const unit = [...registers.units.values()].find((u) => u.township === township)
    if (unit)
      found.push(
        problem(
          '',
          `单位“${unit.name}”属于该乡镇，请先修改`,
          `The unit “${unit.name}” is of this township; change it first`,
        ),
      )
    const line = registers.responsibilities.find((l) => l.township === township)
    if (line)
      found.push(
        problem(
          '',
          `责任清单第 ${line.line} 行用到该乡镇，请先修改`,
          `Responsibility line ${line.line} names this township; change it first`,
        ),
      )
    const { rows } = await client.query<{ cell: boolean; matter: boolean }>(
      `SELECT EXISTS (SELECT FROM grid_cell WHERE jurisdiction = $1 AND township = $2) AS cell,
         EXISTS (SELECT FROM matter WHERE jurisdiction = $1 AND township = $2) AS matter`,
      [jurisdiction, township],
    )
    if (rows[0]?.cell)
      found.push(problem('', '该乡镇还有网格，请先修改网格', 'Grid cells lie in this township; change them first'))
    if (rows[0]?.matter)
      found.push(
        problem(
          '',
          '有案卷发生在该乡镇，不能删除；区划调整时请改名称',
          'Matters happened in this township, so it stays; rename it when divisions change',
        ),
      )
    return found
  },
  put: ({ township, name, organName, organWord }, ground) =>
    putRow(ground, 'township', ['township'], { township, name, organ_name: organName, organ_word: organWord }),
  remove: ({ township }, ground) => removeRow(ground, 'township', { township }),
}
