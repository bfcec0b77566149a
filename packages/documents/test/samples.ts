import { cite } from '@zhiheng/law'
import type { DocumentContent, Layout, MadeDocument, Value } from '@zhiheng/procedure'
import { text } from '@zhiheng/procedure'
import { dateWords, instantWords } from '../src/dates.ts'
import { type Paper, type PaperContext, paperOf } from '../src/paper.ts'

const isList = (v: Value): v is readonly Value[] => Array.isArray(v)

/** References stand for themselves; an office looks them up. */
export function plainWords(v: Value): string {
  if (typeof v === 'string') return v
  if (isList(v)) return v.map(plainWords).join('、')
  if ('at' in v) return v.at && instantWords(v.at)
  if ('on' in v) return v.on && dateWords(v.on)
  if ('parts' in v) return v.parts.map(plainWords).join('')
  return v.id
}

export const context: PaperContext = {
  words: plainWords,
  organ: '楚雄市综合行政执法局',
  matter: '240304-SAMPLE01',
  hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  verifyAt: 'https://zhiheng.example/verify',
}

const nothing = { number: '', rows: [], paragraphs: [], signatures: [], evidence: [] }

export function madeWith(content: Partial<DocumentContent> & { title: string }, id = 'sample-5'): MadeDocument {
  return {
    id,
    document: id.split('-')[0] as string,
    name: text(content.title, content.title),
    order: 1,
    form: { source: cite('行政处罚法', 59), own: true },
    audience: 'party',
    part: 'open',
    sequence: 5,
    madeAt: '2024-03-04T09:05:00+08:00',
    content: { ...nothing, ...content },
  }
}

export const sample = (layout: Layout, id = `${layout}-5`): Paper => paperOf(madeWith(samples[layout], id), context)

const officers = {
  label: '执法人员',
  who: ['林晓东', '和丽江'],
  unit: '综合执法一中队',
  at: '2024-03-04T10:40:00+08:00',
}

/** One of each layout. Persons and companies are invented. */
export const samples: Record<Layout, Partial<DocumentContent> & { title: string }> = {
  decision: {
    title: '行政处罚决定书',
    number: '楚综执罚决〔2024〕12号',
    layout: 'decision',
    rows: [
      { label: '当事人', value: '楚雄市云上小厨餐饮店（个体工商户）' },
      { label: '统一社会信用代码', value: '92532301MA00000X0A' },
      { label: '经营者', value: '高天祥' },
      { label: '经营场所', value: '云南省楚雄彝族自治州楚雄市鹿城镇东大街虚构路18号1幢103室' },
    ],
    paragraphs: [
      '一、违法事实和证据',
      '2024年1月16日9时20分，本局执法人员巡查发现当事人在经营场所门前人行道上摆放桌椅8张、灶台1个从事经营，占用人行道面积12.5平方米。执法人员当场出示执法证件，制作现场检查笔录，并责令当事人于2024年1月18日前改正。1月19日复查，当事人仍未改正。',
      '以上事实有下列证据证明：（1）现场检查笔录2份；（2）现场照片6张；（3）对经营者高天祥的询问笔录1份；（4）责令改正通知书及送达回证各1份。',
      '二、陈述申辩及采纳情况',
      '本局于2024年2月20日向当事人送达行政处罚事先告知书。当事人在规定期限内未提出陈述、申辩。',
      '三、处罚的种类和依据',
      '当事人未经批准占用人行道从事经营，违反了《云南省城市市容管理示例规定》第十条第一款的规定。当事人系初次被查处，配合调查，未造成交通事故，依照本局行政处罚裁量权基准第三十二项，属于一般情节。',
      '依照上述规定第四十一条第二项，本局决定对当事人处以罚款伍佰元整（￥500.00）。',
      '四、履行方式和期限',
      '当事人应当自收到本决定书之日起十五日内，持本决定书所附缴款码到指定银行或者通过电子支付系统缴纳罚款。到期不缴纳罚款的，本局可以每日按罚款数额的百分之三加处罚款，加处罚款的数额不超过罚款数额。',
    ],
    rights: [
      '如不服本决定，可以自收到本决定书之日起六十日内向楚雄市人民政府申请行政复议，或者在六个月内向楚雄市人民法院提起行政诉讼。复议、诉讼期间，除法律另有规定外，本决定不停止执行。',
    ],
  },
  letter: {
    title: '关于商请协助核实虚构路18号地块规划许可情况的函',
    number: '楚综执协〔2024〕3号',
    layout: 'letter',
    to: '楚雄市自然资源局',
    paragraphs: [
      '我局正在办理虚构路18号院内搭建建筑物一案。为查明事实，商请贵局协助核实下列事项：',
      '（一）该地块是否核发过建设工程规划许可证。',
      '（二）现有建筑物与许可内容是否相符；不符的，能否采取改正措施消除对规划实施的影响。',
      '请于2024年3月15日前函复，并附有关许可文件复印件。',
    ],
    enclosures: ['现场检查笔录复印件', '现场照片'],
    signatures: [],
    copies: ['楚雄市鹿城镇人民政府'],
  },
  record: {
    title: '询问笔录',
    number: '',
    layout: 'record',
    rows: [
      { label: '询问时间', value: '2024年3月4日9时05分至10时40分' },
      { label: '询问地点', value: '楚雄市综合行政执法局询问室' },
      { label: '询问人', value: '林晓东、和丽江' },
      { label: '执法证号', value: '25010001、25010002' },
      { label: '记录人', value: '和丽江' },
      { label: '被询问人', value: '高天祥' },
      { label: '性别', value: '男' },
      { label: '与本案关系', value: '当事人经营者' },
      { label: '住址', value: '云南省楚雄市鹿城镇虚构路18号' },
    ],
    paragraphs: [
      '我们是楚雄市综合行政执法局的执法人员，这是我们的执法证件，请你过目。现就占用人行道经营一事向你询问。',
    ],
    qa: [
      { question: '你看清楚了吗？是否申请我们回避？', answer: '看清楚了，不申请回避。' },
      { question: '你的基本情况？', answer: '我叫高天祥，在虚构路18号开一家小餐馆，店名是“云上小厨”，2021年5月开业。' },
      ...Array.from({ length: 9 }, (_, i) => ({
        question: `第${i + 1}次巡查那天，店门口人行道上的桌椅是谁摆的？摆了多少？`,
        answer:
          '是我和店里的伙计摆的。那几天客人多，店里坐不下，就在门口摆了八张小桌子，每张配四个凳子，还把烧烤的灶台也搬到了门口。收摊以后都收回店里。',
      })),
    ],
    closing: ['以上笔录我已看过，与我讲的一致。'],
    toSign: ['被询问人', '询问人', '记录人'],
  },
  form: {
    title: '案件立案审批表',
    number: '2024-0012',
    layout: 'form',
    rows: [
      { label: '案由', value: '占用人行道从事经营' },
      { label: '案件来源', value: '巡查发现' },
      { label: '发现时间', value: { at: '2024-01-16T09:20:00+08:00' } },
      { label: '当事人', value: '楚雄市云上小厨餐饮店' },
      { label: '经营者', value: '高天祥' },
      { label: '联系方式', value: '见当事人登记簿' },
      { label: '地址', value: '云南省楚雄市鹿城镇东大街虚构路18号1幢103室' },
      {
        label: '简要案情',
        value: '当事人在门前人行道摆放桌椅8张、灶台1个从事经营，占用面积12.5平方米，经责令改正逾期未改。',
      },
      { label: '立案依据', value: '行政处罚法第五十四条第二款；住房和城乡建设行政处罚程序规定第十五条' },
    ],
    opinions: [
      {
        label: '承办人意见',
        words: '有初步证据证明存在违法行为，属本局管辖，未超过追责期限，建议立案。',
        who: ['林晓东', '和丽江'],
        at: '2024-01-20T10:00:00+08:00',
      },
      {
        label: '承办机构意见',
        words: '同意。',
        who: '杨建国',
        unit: '综合执法一中队',
        at: '2024-01-20T15:00:00+08:00',
      },
      { label: '负责人审批', words: '', who: '', at: '' },
    ],
  },
  list: {
    title: '查封（扣押）物品清单',
    number: '楚综执扣清〔2024〕4号',
    layout: 'list',
    rows: [
      { label: '当事人', value: '楚雄市云上小厨餐饮店' },
      { label: '决定书文号', value: '楚综执扣〔2024〕4号' },
    ],
    paragraphs: [],
    tables: [
      {
        head: ['序号', '物品名称', '规格型号', '数量', '单位', '特征、新旧程度', '备注'],
        rows: Array.from({ length: 12 }, (_, i) => [
          String(i + 1),
          ['折叠桌', '塑料凳', '烧烤灶台', '遮阳伞'][i % 4] as string,
          ['60 cm × 60 cm', '高 28 cm', '不锈钢 1.2 m', '直径 2.4 m'][i % 4] as string,
          String((i % 5) + 1),
          ['张', '个', '台', '把'][i % 4] as string,
          '木色，八成新，桌面右角有磕痕',
          '',
        ]),
      },
    ],
    closing: ['上列物品经当事人当面清点，数量、特征无误。'],
    signatures: [officers],
    toSign: ['当事人', '见证人'],
    seal: true,
  },
}
