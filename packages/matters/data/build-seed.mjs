// Makes classes.json, conditions.json and old-codes.json from the two CSV files beside this one.
// Run by hand after editing a CSV: node packages/matters/data/build-seed.mjs
import { readFileSync, writeFileSync } from 'node:fs'

const here = new URL('./', import.meta.url)
const read = (name) => readFileSync(new URL(name, here), 'utf8')
const write = (name, value) => writeFileSync(new URL(name, here), `${lines(value)}\n`)
const lines = (rows) => `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]`

function csv(text) {
  const rows = []
  let row = []
  let cell = ''
  let quoted = false
  for (const c of text.replace(/\r/g, '')) {
    if (quoted) {
      if (c === '"') quoted = false
      else if (c !== '\n') cell += c
    } else if (c === '"') quoted = true
    else if (c === ',') row.push(cell), (cell = '')
    else if (c === '\n') row.push(cell), rows.push(row), (row = []), (cell = '')
    else cell += c
  }
  const [head, ...rest] = rows
  return rest.filter((r) => r.length > 1).map((r) => Object.fromEntries(head.map((h, i) => [h, r[i] ?? ''])))
}

const classes = csv(read('city-management-classes.csv')).map((r) => ({
  kind: r.kind, code: r.code5, name: r.name, majorName: r.major_name, ...(r.note ? { derived: true } : {}),
}))
const exists = new Map(classes.map((c) => [`${c.kind} ${c.code}`, c]))
const plain = (s) => s.replace(/\s/g, '').replace(/（/g, '(').replace(/）/g, ')')
const byName = (kind, name) => classes.find((c) => c.kind === kind && plain(c.name) === plain(name))

// Old names that say the same thing in other words; the value is the new key.
const alias = {
  上水井盖: 'component 01001', 通讯交接箱: 'component 01027', 监控电子眼: 'component 01050', '岗亭(治安亭)': 'component 01051',
  '充电站(桩)': 'component 01054', 露天供热管道: 'component 01061', 综合管廊设施: 'component 01074', '边坡、挡土墙': 'matter 06048',
  台阶: 'matter 06049', 无障碍坡道及盲道: 'matter 06051', '遮阳篷(伞)': 'matter 06043', 节庆装饰物: 'matter 06044',
  '公交站亭(牌)': 'component 02004', '限高架(杆)': 'component 02011', 渠化岛: 'component 02019', 高架桥: 'component 02008',
  路沿石: 'matter 06050', 人行道: 'matter 06013', 垃圾中转站: 'component 03004', '垃圾箱(果皮箱、桶)': 'component 03005',
  烟头收集器或灭烟处: 'component 03016', 施工公示牌: 'matter 08015', 花钵花架: 'component 04005', 树池树篦: 'component 04011',
  水域附属设施: 'component 01069', 水域护栏: 'component 01070', 防汛墙: 'component 01071', '挡土墙(花带石)': 'matter 06048',
  道路指示牌: 'component 02010', '边绿地(人行道绿地)': 'component 04013', 机非隔离带: 'component 04013', 人行道隔离带: 'component 04013',
  临街建筑物外立面不洁: 'matter 06004', 擅自在临街建筑物上挂彩旗: 'matter 06006', 暴露生活垃圾: 'matter 06010', 道路遗撒: 'matter 06014',
  商业噪音: 'matter 06028', 乱堆物堆料: 'matter 06036', 违章开设道口: 'matter 06039', '私设地桩、地锁、停车杆': 'matter 06040',
  垃圾满溢: 'matter 06042', 公益性宣传品: 'matter 07008', 施工工地围挡: 'matter 08007', 预埋件裸露钢筋: 'matter 08014',
  占道废品收购: 'matter 09004', 农贸市场管理: 'matter 09020', 占道清洗装潢车辆: 'matter 09021', 共享单车管理: 'matter 09011',
  桥下空间管理: 'matter 09017', '道路积雪、积冰': 'matter 10001', 违规小产权房: 'matter 08016', 违法农村自建房: 'matter 08016',
  户外广告设置位置不合理: 'matter 07003', 线体垂落: 'matter 10002', 园路破损: 'matter 06013', 河道违建: 'matter 06046',
  早餐车管理: 'matter 09001', 便民服务摊点: 'matter 09006', '河道违采、乱堆': 'matter 06026',
}
const lookAlias = (name) => {
  const key = alias[plain(name)]
  if (key && !exists.has(key)) throw new Error(`alias ${name} → ${key} is not in the catalogue`)
  return key && exists.get(key)
}

const limitRows = csv(read('yuncheng-time-limits.csv'))
// A 2013 number keeps its minor number in 2026: components in place, events with the major moved from 01..04 to 06..09.
const position = (kind, old) => {
  const major = Number(old.slice(0, 2))
  if (kind === 'event' && major > 4) return undefined
  const code = `${String(kind === 'event' ? major + 5 : major).padStart(2, '0')}0${old.slice(2)}`
  return exists.get(`${kind === 'event' ? 'matter' : 'component'} ${code}`)
}
const target = (kind, old, name) => {
  const own = kind === 'event' ? 'matter' : 'component'
  const same = byName(own, name)
  if (same) return { to: same, by: 'name' }
  const other = lookAlias(name)
  if (other) return { to: other, by: 'alias' }
  return { to: undefined, by: 'unmapped' }
}

const old = []
const seen = new Set()
for (const r of limitRows) {
  const code = r.major_code + r.minor_code
  const { to, by } = target(r.kind, code, r.minor_name)
  const local = Number(r.minor_code) >= 70
  old.push({ kind: r.kind, old: code, name: plain(r.minor_name), to: to ? [to.kind, to.code] : null, by, ...(local ? { local: true } : {}) })
  seen.add(`${r.kind} ${code}`)
}
// Numbers of the national list that the local table does not use: by position only, and said so.
for (const kind of ['component', 'event'])
  for (let major = 1; major <= (kind === 'event' ? 4 : 5); major++)
    for (let minor = 1; minor < 70; minor++) {
      const code = String(major).padStart(2, '0') + String(minor).padStart(2, '0')
      if (seen.has(`${kind} ${code}`)) continue
      const to = position(kind, code)
      if (to && !old.some((o) => o.to && o.to[0] === to.kind && o.to[1] === to.code && !o.local))
        old.push({ kind, old: code, name: to.name, to: [to.kind, to.code], by: 'position' })
    }
for (const [code, name] of [['0407', ''], ['0131', '餐厨垃圾遗撒和污染']])
  if (!old.some((o) => o.kind === 'event' && o.old === code)) old.push({ kind: 'event', old: code, name, to: null, by: 'unmapped' })
old.sort((a, b) => (a.kind + a.old < b.kind + b.old ? -1 : 1))

const units = { 紧急工作时: ['urgent-hour', true], 紧急工作日: ['calendar-day', true], 工作时: ['working-hour', false], 工作日: ['working-day', false], 自然日: ['calendar-day', false] }
function limit(text) {
  const m = /^(\d+)(紧急工作时|紧急工作日|工作时|工作日|自然日)$/.exec(text)
  if (!m) throw new Error(`limit not understood: ${text}`)
  const [unit, urgent] = units[m[2]]
  return { limit: { amount: Number(m[1]), unit }, urgent }
}
// Conditions known in words from standards.md §1.5; elsewhere only the first condition's words are in the source.
const cover = ['缺失、移位、开裂，存在安全隐患', '破损面积超过25平方厘米', '井盖松动、异响', '井周路面下沉、破损']
const known = {
  路灯: ['未按规定时间启闭', '外观不洁或灯罩破损', '灯杆倾斜、线路裸露', '单灯或多灯不亮'],
  私搭乱建: ['正在搭建的违法建筑物、构筑物和设施', '已经建成的违法建筑物、构筑物和设施'],
  行道树: ['倒伏、倾斜、断枝，影响安全', '枯枝、病弱或遮挡，需修剪养护', '枯死、缺株，需补植（补植季节内）'],
  违规户外广告: ['违规设置的户外广告，可当场拆除', '违规设置的大型户外广告，需组织拆除'],
  道路破损: ['路面破损达0.5平方米以上'],
  施工扰民: ['夜间施工噪声扰民'],
}
const source = '运城市城市管理部件事件立案结案表（二手转录，zhcg2026/smart_cityguard）'
const conditions = []
const count = new Map()
const add = (to, fields) => {
  const key = `${to.kind}-${to.code}`
  const n = (count.get(key) ?? 0) + 1
  count.set(key, n)
  conditions.push({ id: `${key}-${n}`, kind: to.kind, code: to.code, ...fields })
}
for (const r of limitRows) {
  const { to, by } = target(r.kind, r.major_code + r.minor_code, r.minor_name)
  if (!to || (by === 'alias' && count.has(`${to.kind}-${to.code}`))) continue
  const words = known[r.minor_name] ?? (/井盖$/.test(r.minor_name) ? cover : undefined)
  r.limits_in_use.split('|').forEach((text, i) => {
    const first = text === r.shortest_limit && (i === 0 || !r.limits_in_use.startsWith(r.shortest_limit))
    const filingZh = words?.[i] ?? (first ? r.example_condition_short.replace(/\s|、$|，$|的$|（$/g, '') : `其他情形（处置时限${text}，条件文字由本局补写）`)
    const closingZh = first ? r.example_closing_short.replace(/\s/g, '').replace(/或$|、$/, '') : '恢复、修复或清理'
    add(to, { filingZh, closingZh, ...limit(text), source, unverified: true, ...(words?.[i] || first ? {} : { drafted: true }) })
  })
}
// Classes the local table does not have: one default by major class, marked as such.
const defaults = {
  'component 01': ['缺失、破损、倾斜或功能异常', '恢复、更换或修复', '3工作日'], 'component 02': ['缺失、破损、倾斜或功能异常', '恢复、更换或修复', '3工作日'],
  'component 03': ['破损、污损或功能异常', '清洁、更换或修复', '3工作日'], 'component 04': ['缺失、破损、倾倒或枯死', '恢复、更换或养护', '3工作日'],
  'component 05': ['破损、异味或其他异常', '排除险情、修复', '2工作日'], 'matter 06': ['发生该类市容环境问题', '清理或整改', '1工作日'],
  'matter 07': ['发生该类宣传广告问题', '清除或整改', '1工作日'], 'matter 08': ['发生该类施工管理问题', '制止、整改', '2工作日'],
  'matter 09': ['发生该类街面秩序问题', '制止、整改', '4工作时'], 'matter 10': ['发生该类问题，影响通行或安全', '消除隐患', '4工作时'],
}
const coverDefault = [['2紧急工作时', '恢复'], ['4工作时', '恢复'], ['2工作日', '修复'], ['5工作日', '修复']]
for (const c of classes) {
  if (c.derived || count.has(`${c.kind}-${c.code}`)) continue
  if (c.kind === 'component' && /井盖$/.test(c.name)) {
    coverDefault.forEach(([text, closingZh], i) =>
      add(c, { filingZh: cover[i], closingZh, ...limit(text), source: '默认：同其他井盖', unverified: true, default: true }))
    continue
  }
  const [filingZh, closingZh, text] = defaults[`${c.kind} ${c.code.slice(0, 2)}`]
  add(c, { filingZh, closingZh, ...limit(text), source: '默认：按大类', unverified: true, default: true })
}
conditions.sort((a, b) => (a.id < b.id ? -1 : 1))

write('classes.json', classes)
write('conditions.json', conditions)
write('old-codes.json', old)
console.log(classes.length, conditions.length, old.length, old.filter((o) => !o.to).map((o) => `${o.kind}${o.old}${o.name}`).join(' '))
