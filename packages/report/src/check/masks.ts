/**
 * Everything with digits that is no statistic is blanked before numbers are read: titles, document numbers, dates,
 * articles, meetings, hotlines, standards, set phrases. Blanks keep the length, so offsets stay those of the report.
 */
const han = '\u4e00-\u9fff'
const cn = '[一二两三四五六七八九十百千零〇]'

const patterns: readonly RegExp[] = [
  // document numbers: 市党办通〔2024〕5号, 国务院令第713号, 第18号公告, 2024年第3号
  new RegExp(`[${han}]{0,12}[〔【\\[［(（]\\s*(?:19|20)\\d{2}\\s*[〕】\\]］)）]\\s*第?\\s*[\\d、,-]+\\s*号`, 'g'),
  /(?:第\s*)?(?:\d+|[一二三四五六七八九十百]+)\s*号(?:令|文件|文|公告|通告|院|楼|线|路|门|窗口|机|台风)?/g,
  /第\s*(?:\d+|[一二三四五六七八九十百零]+)(?:条之[一二三四五]|[条款项章节届期批名位次类季轮册卷版站方编部分场个种])?(?:议题|季度)?/g,
  new RegExp(
    `${cn}{1,3}届${cn}{1,2}中(?:[、和]${cn}{1,2}中)*全会|${cn}{1,3}届(?:人大|全国人大|[${han}]{0,4}${cn}{1,3}次(?:全会|会议|全体会议))?|党的${cn}{2,3}大|${cn}{2,3}大(?=精神|报告|以来|召开|和)`,
    'g',
  ),
  // standards, phone numbers, hotlines, times of day, scores of grades
  /(?:GB|DB|CJJ?|JGJ|ISO|HJ|DA|GA|SZDB)\s*\/?\s*[TZ]?\s*\d[\d./:-]*/gi,
  /(?<!\d)(?:12345|12319|12315|12328|12369|12348|12388|12389|12306|110|119|120|122|114)(?=热线|平台|政务|市民|服务|便民|投诉|工单|举报|电话|城管|、|和|等|”|"|\+|受理|转办|派单|系统)/g,
  /(?<!\d)(?:0\d{2,3}[-—]\d{7,8}|1[3-9]\d{9}|400-?\d{3}-?\d{4})(?!\d)/g,
  /(?<!\d)\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?!\d)/g,
  /(?:凌晨|早上|上午|中午|下午|晚上|夜间|每晚|每日|每天)\s*\d{1,2}(?:时|点)(?:\d{1,2}分|半)?(?:\s*(?:至|到|-|—)\s*(?:次日|晚上|下午)?\s*\d{1,2}(?:时|点)(?:\d{1,2}分|半)?)?/g,
  /7\s*[×xX*]\s*24(?:\s*小时)?|24\s*小时|365\s*天|\d+A级?(?=景区|旅游)|[3-6]G(?![a-zA-Z])/g,
  // dates and spans of years
  /(?:19|20)\d{2}\s*(?:年度?)?\s*(?:[-—–~－至到]\s*)+(?:19|20)\d{2}\s*年?度?/g,
  /(?:19|20)\d{2}\s*年度?\s*(?:\d{1,2}\s*月份?\s*(?:\d{1,2}\s*日)?)?\s*(?:[-—–~－至到]+\s*(?:(?:19|20)\d{2}\s*年)?\s*\d{1,2}\s*月份?(?:\s*\d{1,2}\s*日)?)?(?:底|末|初|以来|以前|前后)?/g,
  /(?:19|20)\d{2}\s*年\s*\d{1,2}\s*[-—–~－至到]+\s*\d{1,2}\s*月份?/g,
  /(?<!\d)\d{1,2}\s*(?:[-—–~－至到]+\s*\d{1,2}\s*)?月份?(?:\s*\d{1,2}\s*(?:[-—–~－至到]+\s*\d{1,2}\s*)?日)?(?!饼)/g,
  /(?<!\d)\d{1,2}\s*日(?=[，,。;；、上下前后至到起止]|$)/g,
  /(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}/g,
  /(?<!\d)\d{1,2}[·•‧∙・]\d{1,2}(?!\d)/g,
  new RegExp(`[二一][〇零九○][〇零一二三四五六七八九○]{2}年(?:${cn}{1,3}月(?:${cn}{1,3}日)?)?`, 'g'),
  /[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}日)?|十[一二三四]五(?=规划|时期|期间)|[一二三四五六七八九]五(?=普法|规划)/g,
  // headings and list numbers
  /(?<=^|[\n。;；:：!！?？\s])\s*\d{1,2}(?:\.\d{1,2})*\s*[.、．)）](?!\d)/g,
  /[(（]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[)）]|[①-⑳]/g,
  /[一二三四五六七八九十]{1,3}(?:是(?!否)|要(?=[^求])|、(?=[^一二三四五六七八九十]))/g,
  // rankings
  /(?:排名|排|位列|位居|名列|居|列|获)?(?:全国|全省|全市|全州|全县|全区|同类)?(?<![目此以年当之提会事])(?:前\s*(?:\d{1,3}|[一二三四五六七八九十]+)(?:名|位|强|列)|第\s*(?:\d+|[一二三四五六七八九十]+)(?:名|位)?)/g,
  /\d+\s*[+＋]\s*(?:\d+|[NnXx])(?:\s*[+＋]\s*(?:\d+|[NnXx]))*/g,
  /721|(?<=“)\d+(?=”)/g,
]

const phrases =
  '三项制度|五张清单|三会一课|两个维护|两个确立|四个意识|四个自信|三重一大|一岗双责|双随机|一公开|一网统管|一网通办|一网管全城|一屏观全域|门前三包|门前五包|门前四包|三包责任|放管服|枫桥经验|三年行动|一件事|一次性|最多跑一次|一次办好|一窗通办|一窗受理|一站式|一体化|一把手|一票否决|一盘棋|一案一|一人一|一店一|一户一|一月一法|一对一|一日一|七进|八进|十进|六进|五进|四不两直|三不|三同时|五位一体|四个全面|五个严禁|八个不得|八项规定|四风|三严三实|两学一做|六稳|六保|三个一|四个一|五个一|三色|四化|五化|三化|一窗|一码|一张网|一张图|两法衔接|两法|三定|两代表一委员|一委员|一线|一流|一定|一些|一系列|一批|一致|一律|一直|一旦|一方面|一步|进一步|统一|第一责任人|唯一|万一|逐一|一经|一般|一切|一样|一起(?![案违行])|千方百计|百姓|百日|百分百|五一|十一(?=期间|黄金周|假期)|六一|三八|两会|三农|四合一|二维码|三甲|二手|八小时|三方(?!面)|双方|四方|八方|万家|千家万户|三轮车|四轮|二级|一级|三级|四级|两级|两地|两岸|两侧|三者|二者|两者|五级|三级联动|三改一拆|两违|五乱|六乱|八乱|十乱|十不准|十项禁令|十大'

const setPhrases = new RegExp(phrases, 'g')

const blank = (text: string) => '▇'.repeat(text.length)

/** Full-width digits and signs as plain ones, one for one, so positions do not move. */
export const plainDigits = (text: string): string =>
  text.replace(/[０-９．％，]/g, (c) =>
    c === '％' ? '%' : c === '．' ? '.' : c === '，' ? '，' : String.fromCharCode(c.charCodeAt(0) - 0xfee0),
  )

/** The text with everything blanked that can hold no statistic. Same length as the text given. */
export function masked(text: string): string {
  let out = withoutTitles(plainDigits(text))
  out = out.replace(/[“"「『‘]([^“”"「」『』‘’\n]{1,30})[”"」』’]/g, (all) =>
    /\d{3,}\s*(?:余|多)?[件次人份]/.test(all) ? all : blank(all),
  )
  for (const pattern of patterns) out = out.replace(pattern, (all) => (all === '' ? '' : blank(all)))
  return out.replace(setPhrases, blank)
}

/** Blanks 《…》 with what is nested in it; a title never closed is left alone. */
function withoutTitles(text: string): string {
  const out = text.split('')
  let depth = 0
  let start = -1
  for (let i = 0; i < text.length; i++) {
    const c = text[i]
    if (c === '《' || c === '〈') {
      if (depth === 0) start = i
      depth++
    } else if ((c === '》' || c === '〉') && depth > 0) {
      depth--
      if (depth === 0) for (let j = start; j <= i; j++) out[j] = '▇'
    } else if (depth > 0 && (c === '\n' || i - start > 160)) depth = 0
  }
  return out.join('')
}
