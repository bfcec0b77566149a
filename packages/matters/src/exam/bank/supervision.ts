import { questionsOn } from '../question.ts'

const { single, multiple, judgement } = questionsOn('行政执法监督条例', 'jd')

/** On the supervision of enforcement; asked from the day the regulation is in force. */
export const supervisionQuestions = [
  single(
    1,
    [17, { paragraph: 2 }],
    '行政执法证件由谁审核资格后制发？',
    ['执法人员所在单位', '行政执法监督机构', '人民法院', '公安机关'],
    'b',
  ),
  single(
    2,
    [6, { paragraph: 1 }],
    '县级以上人民政府的行政执法监督机构是哪个部门？',
    ['司法行政部门', '审计部门', '人力资源社会保障部门', '财政部门'],
    'a',
  ),
  single(
    3,
    [27, { paragraph: 1 }],
    '应当履行而未履行执法职责的，监督机构可以制发什么文书？',
    ['行政执法监督督办函', '行政执法监督意见书', '行政执法监督决定书', '行政处罚决定书'],
    'a',
  ),
  single(
    4,
    [28, { paragraph: 1 }],
    '对查明的违法或者明显不当的执法问题，监督机构可以制发什么文书？',
    ['行政执法监督督办函', '行政执法监督意见书', '催告书', '责令改正通知书'],
    'b',
  ),
  multiple(
    5,
    [15],
    '日常监督可以采取哪些方式？',
    ['执法资格确认', '执法案卷评查', '执法质效评议', '代替执法机关作出决定'],
    'abc',
  ),
  multiple(
    6,
    [32],
    '对存在违法或者明显不当情形的执法人员，可以建议作出哪些处理？',
    ['批评教育', '离岗教育', '取消执法资格', '行政拘留'],
    'abc',
  ),
  multiple(
    7,
    [22],
    '开展行政执法监督可以采取哪些措施？',
    ['调阅、复制有关资料', '开展暗访', '约谈负责人', '查封办公场所'],
    'abc',
  ),
  judgement(8, [8], '行政执法监督机构不得以监督代替行政执法。', true),
  judgement(9, [33, { paragraph: 3 }], '对已经进入行政诉讼程序的争议，监督机构应当重复监督。', false),
  judgement(10, [29], '行政执法监督决定书由本级人民政府决定制发。', true),
]
