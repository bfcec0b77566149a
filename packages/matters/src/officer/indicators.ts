import { type Indicator, text } from '@zhiheng/procedure'

/** Days of a list column that lie in the period. */
const inPeriod = (column: string) =>
  `(SELECT count(*) FROM unnest(f.${column}::date[]) d WHERE d BETWEEN $2::date AND $3::date)`
const atEnd = (column: string) => `f.${column}::datemultirange @> $3::date`
const hours = `(SELECT coalesce(sum((t->>1)::int), 0) FROM jsonb_array_elements(f.trainings::jsonb) t
  WHERE (t->>0)::date BETWEEN $2::date AND $3::date)`
const over = { kind: 'officer', table: 'officer', on: null }

/** Figures of the register of officers; those at the end of a period ask for the standing of that very day. */
export const indicators: readonly Indicator[] = [
  {
    id: 'officers',
    title: text('持证执法人员', 'Certified officers'),
    definition: text(
      '期间最后一日在岗、持有在有效期内且未暂停、未注销的执法证件的人员；执法辅助人员不计。',
      'In service on the last day of the period with a certificate that is valid, not suspended and not withdrawn; assistants do not count.',
    ),
    unit: text('名', ''),
    counts: { ...over, where: atEnd('certified_in') },
    spokenAs: {
      all: [['持证', '取得执法证', '执法证件', '执法人员']],
      units: ['名', '人'],
    },
  },
  {
    id: 'certificates-new',
    title: text('新申领执法证件', 'New certificates'),
    definition: text(
      '期间内颁发的执法证件；延续、换发、补发不计，注销后重新申领的计入。',
      'Certificates issued in the period; renewals and replacements are not counted, a new one after withdrawal is.',
    ),
    unit: text('个', ''),
    counts: { ...over, where: `${inPeriod('issued')} > 0`, sum: inPeriod('issued') },
    spokenAs: {
      all: [
        ['申领', '新增', '新办', '新取得', '首次取得'],
        ['执法证', '证件'],
      ],
      none: ['更换', '换发', '补发'],
      units: ['个', '人', '名', '本', '张', '件'],
    },
  },
  {
    id: 'certificates-replaced',
    title: text('更换执法证件', 'Certificates replaced'),
    definition: text(
      '期间内办理的延续换证、换发和补发。',
      'Renewals and replacements of the period: expired, lost, damaged or changed.',
    ),
    unit: text('个', ''),
    counts: { ...over, where: `${inPeriod('replaced')} > 0`, sum: inPeriod('replaced') },
    spokenAs: {
      all: [
        ['更换', '换发', '换证', '补发', '换领'],
        ['执法证', '证件', '换证'],
      ],
      units: ['个', '人', '名', '本', '张', '件'],
    },
  },
  {
    id: 'training-hours',
    title: text('培训学时', 'Hours of training'),
    definition: text(
      '期间内登记的培训学时之和，按培训日期计，含执法辅助人员。',
      'Hours of training recorded, by the day of the training, assistants included.',
    ),
    unit: text('学时', 'hours'),
    counts: { ...over, where: `${hours} > 0`, sum: hours },
    spokenAs: { all: [['培训', '学习']], none: ['人均', '不少于'], units: ['学时', '课时'] },
  },
  {
    id: 'reviewers-share',
    title: text('法制审核人员占执法人员比例', 'Reviewers among officers'),
    definition: text(
      '期间最后一日，持证执法人员中从事法制审核的人员所占比例；原则上不少于百分之五。',
      'On the last day of the period, of the certified officers those who review decisions; in principle no fewer than five in a hundred.',
    ),
    unit: text('%', '%'),
    counts: { ...over, where: atEnd('certified_in'), share: atEnd('reviewer_in') },
    spokenAs: { all: [['法制审核'], ['人员'], ['比例', '占']], units: ['%'] },
  },
]
