// Made by packages/law/tools/facts.mjs; do not edit.
import type { FactRow } from '../fact.ts'

export const rows: readonly FactRow[] = [
  { id: 'da-014-1', topic: '归档', rule: '应归档材料定期移交集中管理，不得拒绝归档或据为己有', law: '档案法', article: 14, from: '2021-01-01', value: '应当', verified: true },
  { id: 'da-027-1', topic: '档案开放', rule: '县级以上档案馆档案自形成之日起满二十五年开放', law: '档案法', article: 27, from: '2021-01-01', quantities: [{ value: 25, unit: 'year' }], verified: true },
  { id: 'da-037-1', topic: '电子档案', rule: '来源可靠、程序规范、要素合规的电子档案与传统载体档案同等效力', law: '档案法', article: 37, from: '2021-01-01', value: '同等效力', verified: true },
  { id: 'dass-019-1', topic: '保管期限', rule: '归档范围和保管期限表须经同级档案主管部门审核同意后施行', law: '档案法实施条例', article: 19, from: '2024-03-01', value: '须审核', verified: true },
  { id: 'dass-020-1', topic: '进馆年限', rule: '县级档案馆接收范围的档案满十年移交', law: '档案法实施条例', article: 20, from: '2024-03-01', quantities: [{ value: 10, unit: 'year' }], verified: true },
  { id: 'dass-024-1', topic: '到期鉴定', rule: '保管期限届满应鉴定并形成报告，销毁须守规定', law: '档案法实施条例', article: 24, from: '2024-03-01', value: '应当', verified: true },
  { id: 'grxx-013-1', topic: '合法性基础', rule: '为履行法定职责所必需的处理不需取得个人同意', law: '个人信息保护法', article: 13, from: '2021-11-01', value: '无需同意', verified: true },
  { id: 'grxx-026-1', topic: '公共场所采集', rule: '应为维护公共安全所必需并设显著提示标识，不得用于其他目的', law: '个人信息保护法', article: 26, from: '2021-11-01', value: '须标识', verified: true },
  { id: 'grxx-055-1', topic: '影响评估', rule: '处理敏感信息、委托处理、对外提供、公开等应事前评估', law: '个人信息保护法', article: 55, from: '2021-11-01', value: '应当', verified: true },
  { id: 'grxx-056-1', topic: '评估留存', rule: '评估报告和处理记录至少保存三年', law: '个人信息保护法', article: 56, from: '2021-11-01', quantities: [{ value: 3, unit: 'year' }], verified: true },
  { id: 'wlaq-023-1', topic: '日志留存', rule: '网络日志留存不少于六个月', law: '网络安全法', article: 23, from: '2026-01-01', quantities: [{ value: 6, unit: 'month' }], verified: true, note: '2025年修正后条号由第21条改为第23条' },
  { id: 'wlsj-012-1', topic: '委托处理记录', rule: '提供、委托处理个人信息和重要数据的记录至少保存三年', law: '网络数据安全管理条例', article: 12, from: '2025-01-01', quantities: [{ value: 3, unit: 'year' }], verified: true },
  { id: 'sjaq-040-1', topic: '政务系统外包', rule: '国家机关委托他人建设维护政务系统须严格批准并监督', law: '数据安全法', article: 40, from: '2021-09-01', value: '须批准', verified: true },
  { id: 'spxt-007-1', topic: '视频安装主体', rule: '公共场所采集设备限政府部门和负有经营管理责任的单位安装', law: '公共安全视频图像信息系统管理条例', article: 7, from: '2025-04-01', value: '限定主体', verified: true },
  { id: 'spxt-013-1', topic: '提示标识', rule: '应设置显著的提示标识', law: '公共安全视频图像信息系统管理条例', article: 13, from: '2025-04-01', value: '须标识', verified: true },
  { id: 'spxt-014-1', topic: '备案', rule: '系统投用之日起三十日内向县级公安机关备案', law: '公共安全视频图像信息系统管理条例', article: 14, from: '2025-04-01', quantities: [{ value: 30, unit: 'day' }], verified: true },
  { id: 'spxt-017-1', topic: '视频保存', rule: '视频信息保存不少于三十日，三十日后已实现目的的应删除', law: '公共安全视频图像信息系统管理条例', article: 17, from: '2025-04-01', quantities: [{ value: 30, unit: 'day' }], verified: true },
  { id: 'spxt-016-1', topic: '调用登记', rule: '建立信息调用登记制度', law: '公共安全视频图像信息系统管理条例', article: 16, from: '2025-04-01', value: '应当', verified: true },
  { id: 'zwsj-021-1', topic: '共享答复', rule: '无条件共享类一个工作日、有条件共享类十个工作日答复', law: '政务数据共享条例', article: 21, from: '2025-08-01', quantities: [{ value: 1, unit: 'working-day' }, { value: 10, unit: 'working-day' }], verified: true },
  { id: 'zwsj-022-1', topic: '共享提供', rule: '同意答复之日起二十个工作日内共享', law: '政务数据共享条例', article: 22, from: '2025-08-01', quantities: [{ value: 20, unit: 'working-day' }], verified: true },
  { id: 'zwsj-029-1', topic: '使用记录', rule: '共享数据使用记录保存不少于三年', law: '政务数据共享条例', article: 29, from: '2025-08-01', quantities: [{ value: 3, unit: 'year' }], verified: true },
  { id: 'zwsj-025-1', topic: '使用限制', rule: '不得擅自扩大使用范围或提供第三方', law: '政务数据共享条例', article: 25, from: '2025-08-01', value: '不得', verified: true },
]
