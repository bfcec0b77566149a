import { type Role, roles } from '@zhiheng/matters'
import { hashPassword } from '../auth/sessions.ts'
import { type Problem, problem } from './reader.ts'
import { type Ground, putRow, type RegisterSpec, removeRow, type Value } from './spec.ts'

const unknownUnit = (unit: unknown) =>
  problem('unit', `没有单位“${unit}”，请从列表中选择`, `There is no unit “${unit}”; choose one of the list`)

export const unitsRegister: RegisterSpec = {
  register: 'units',
  read: async (client, jurisdiction) =>
    (
      await client.query(
        'SELECT unit, name, name_en AS "nameEn", phone, township, entrusted FROM unit WHERE jurisdiction = $1 ORDER BY unit',
        [jurisdiction],
      )
    ).rows,
  lineOf: (v) => String(v.unit),
  parse: (r) => {
    const value = {
      unit: r.code('unit', ['单位代码', 'Code']),
      name: r.text('name', ['单位名称', 'Name'], { min: 2, max: 40 }),
      nameEn: r.text('nameEn', ['英文名称', 'English name'], { min: 0, max: 80 }),
      phone: r.text('phone', ['值班电话', 'Phone'], { min: 0, max: 20 }),
      township: r.text('township', ['所属乡镇', 'Township'], { min: 0, max: 20 }),
      entrusted: r.text('entrusted', ['受委托组织名称', 'Entrusted body'], { min: 0, max: 100 }),
    }
    if (value.township && value.entrusted)
      r.bad(
        'entrusted',
        '乡镇的机构以乡镇名义行使交由其行使的处罚权，不能同时是受委托组织',
        'A unit of a township acts in the name of the township; it cannot be an entrusted body as well',
      )
    if (value.phone && !/^[\d\s()+-]{5,20}$/.test(value.phone))
      r.bad('phone', '电话只能是数字、空格和 + - ( )', 'A phone number: digits, spaces and + - ( ) only')
    return value
  },
  check(value, _before, { registers }) {
    if (value.township && !registers.townships.has(String(value.township)))
      return [problem('township', `没有乡镇“${value.township}”`, `There is no township “${value.township}”`)]
    const twin = [...registers.units.values()].find((u) => u.name === value.name && u.unit !== value.unit)
    return twin
      ? [
          problem(
            'name',
            `单位“${twin.name}”已存在(${twin.unit})`,
            `There is already a unit “${twin.name}” (${twin.unit})`,
          ),
        ]
      : []
  },
  async removable(value, { client, jurisdiction, registers }) {
    const unit = String(value.unit)
    const found: Problem[] = []
    const people = [...registers.people.values()].filter((p) => p.unit === unit)
    if (people.length)
      found.push(
        problem(
          '',
          `该单位还有 ${people.length} 人，请先调到其他单位`,
          `${people.length} people belong to this unit; move them first`,
        ),
      )
    const lines = registers.responsibilities.filter((l) => l.unit === unit).map((l) => l.line)
    if (lines.length)
      found.push(
        problem(
          '',
          `责任清单第 ${lines.slice(0, 3).join('、')} 行由该单位负责，请先修改`,
          `Responsibility lines ${lines.slice(0, 3).join(', ')} name this unit; change them first`,
        ),
      )
    const { rowCount } = await client.query(
      'SELECT FROM matter WHERE jurisdiction = $1 AND (seen_by && $2::text[] OR units && $2::text[]) LIMIT 1',
      [jurisdiction, [unit]],
    )
    if (rowCount)
      found.push(
        problem(
          '',
          '有案卷由该单位办理过，不能删除；机构调整时请改名称',
          'Matters were handled by this unit, so it stays; rename it when the bureau is reorganised',
        ),
      )
    return found
  },
  put: ({ unit, name, nameEn, phone, township, entrusted }, ground) =>
    putRow(ground, 'unit', ['unit'], { unit, name, name_en: nameEn, phone, township, entrusted }),
  async remove({ unit }, ground) {
    await removeRow(ground, 'duty', { unit })
    await removeRow(ground, 'unit', { unit })
  },
}

/** Names under which the system itself acts; an account of that name would act in its place. */
const reserved = ['citizen', 'clock', 'import']

const posts = Object.keys(roles).filter((r) => r !== 'citizen') as Role[]

/** Accounts. Nobody is ever removed, for acts name them: an account that is not needed is switched off. */
export const peopleRegister: RegisterSpec = {
  register: 'people',
  read: async (client, jurisdiction) =>
    (
      await client.query(
        'SELECT person, name, unit, roles, active FROM person WHERE jurisdiction = $1 ORDER BY unit, person',
        [jurisdiction],
      )
    ).rows,
  lineOf: (v) => String(v.person),
  parse: (r) => {
    const person = r.code('person', ['账号', 'Account'])
    const given = r.text('password', ['密码', 'Password'], { min: 0, max: 200 })
    if (given && given.length < 8) r.bad('password', '密码至少 8 位', 'Password: 8 characters at least')
    if (given && given === person) r.bad('password', '密码不能与账号相同', 'The password must differ from the account')
    const value = {
      person,
      name: r.text('name', ['姓名', 'Name'], { max: 30 }),
      unit: r.text('unit', ['单位', 'Unit'], { max: 40 }),
      roles: r.list('roles', ['岗位', 'Roles'], { min: 1, max: 6 }),
      active: r.flag('active', ['是否启用', 'Active']),
    }
    return given ? { ...value, password: given } : value
  },
  check(value, before, { registers, person }) {
    const found: Problem[] = []
    const given = value.roles as string[]
    if (reserved.includes(String(value.person)))
      found.push(
        problem('person', '这个账号名由系统使用，请换一个', 'The system itself uses this name; choose another'),
      )
    if (!registers.units.has(String(value.unit))) found.push(unknownUnit(value.unit))
    const strange = given.find((role) => !posts.includes(role as Role))
    if (strange) found.push(problem('roles', `没有岗位“${strange}”`, `There is no role “${strange}”`))
    if (given.includes('administrator') && given.length > 1)
      found.push(
        problem(
          'roles',
          '系统管理员不办案，不能与其他岗位兼任；请另设账号',
          'An administrator handles no case and holds no other role; use a second account',
        ),
      )
    if (!before && !value.password)
      found.push(problem('password', '新账号请设置初始密码', 'A new account needs a password'))
    const isSelf = value.person === person
    if (isSelf && (!value.active || !given.includes('administrator')))
      found.push(
        problem(
          isSelf && !value.active ? 'active' : 'roles',
          '不能停用自己，也不能去掉自己的管理员岗位；请由另一位管理员操作',
          'You cannot switch yourself off or give up your own role; another administrator must do it',
        ),
      )
    const onDuty = [...registers.dutyPeople].filter(([, people]) => people.includes(String(value.person)))
    if (!value.active && before?.active && onDuty.length)
      found.push(
        problem(
          'active',
          '此人还在值班表上，请先从值班表中去掉',
          'This person is on the duty list; take them off it first',
        ),
      )
    return found
  },
  removable: () => [
    problem(
      '',
      '人员不删除，历史记录要能显示姓名；请改为“停用”',
      'People are never removed, since acts name them; switch the account off',
    ),
  ],
  async put(value, ground) {
    const { client, jurisdiction } = ground
    const { person, name, unit, roles: given, active, password } = value
    if (password) {
      await client.query(
        `INSERT INTO person (jurisdiction, person, name, unit, roles, active, password) VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (jurisdiction, person) DO UPDATE SET name = excluded.name, unit = excluded.unit, roles = excluded.roles,
           active = excluded.active, password = excluded.password, failures = 0, locked_until = NULL`,
        [jurisdiction, person, name, unit, given, active, await hashPassword(String(password))],
      )
    } else
      await client.query(
        'UPDATE person SET name = $3, unit = $4, roles = $5, active = $6 WHERE jurisdiction = $1 AND person = $2',
        [jurisdiction, person, name, unit, given, active],
      )
    if (password || !active)
      await client.query('DELETE FROM session WHERE jurisdiction = $1 AND person = $2', [jurisdiction, person])
  },
  remove: async () => undefined,
  kept: ({ password, ...value }) => (password ? { ...value, passwordSet: true } : value),
}

/** Who is on duty in a unit on a day of the week. */
export const dutyRegister: RegisterSpec = {
  register: 'duty',
  read: async (client, jurisdiction) =>
    (
      await client.query(
        `SELECT unit, weekday, array_agg(person ORDER BY person) AS people FROM duty WHERE jurisdiction = $1
         GROUP BY unit, weekday ORDER BY unit, weekday`,
        [jurisdiction],
      )
    ).rows,
  lineOf: (v) => `${v.unit}|${v.weekday}`,
  parse: (r) => ({
    unit: r.text('unit', ['单位', 'Unit'], { max: 40 }),
    weekday: r.number('weekday', ['星期', 'Day of the week'], { min: 1, max: 7, whole: true }),
    people: r.list('people', ['值班人员', 'People on duty'], { min: 1, max: 20 }).sort(),
  }),
  check(value, _before, { registers }) {
    const found: Problem[] = []
    if (!registers.units.has(String(value.unit))) found.push(unknownUnit(value.unit))
    const people = value.people as string[]
    const strange = people.find((p) => !registers.people.has(p))
    if (strange) found.push(problem('people', `没有人员“${strange}”`, `There is no person “${strange}”`))
    const off = people.map((p) => registers.people.get(p)).find((p) => p && !p.active)
    if (off)
      found.push(problem('people', `${off.name}已停用，不能值班`, `${off.name} is switched off and cannot be on duty`))
    return found
  },
  removable: () => [],
  async put(value, ground) {
    const { unit, weekday } = value
    await removeRow(ground, 'duty', { unit, weekday })
    await ground.client.query(
      'INSERT INTO duty (jurisdiction, unit, weekday, person) SELECT $1, $2, $3, unnest($4::text[])',
      [ground.jurisdiction, unit, weekday, value.people],
    )
  },
  remove: ({ unit, weekday }: Value, ground: Ground) => removeRow(ground, 'duty', { unit, weekday }),
}
