import type { LimitRow } from '../named-limit.ts'

const archives = { law: '档案法', from: '2021-01-01' }
const archivesRegulation = { law: '档案法实施条例', from: '2024-03-01' }
const personal = { law: '个人信息保护法', from: '2021-11-01' }
const cyber = { law: '网络安全法', from: '2026-01-01' }
const network = { law: '网络数据安全管理条例', from: '2025-01-01' }
const video = { law: '公共安全视频图像信息系统管理条例', from: '2025-04-01' }
const sharing = { law: '政务数据共享条例', from: '2025-08-01' }

// biome-ignore format: one limit a line reads as a table
export const recordLimits: readonly LimitRow[] = [
  { id: 'archives-opening', ...archives, article: 27, zh: '档案开放', en: 'Archives open', amount: 25, unit: 'year', bound: 'organ', runsFrom: 'creation', kind: 'wait', fact: ['da-027-1'] },
  { id: 'archives-transfer', ...archivesRegulation, article: 20, zh: '移交县级档案馆', en: 'Transfer to the county archives', amount: 10, unit: 'year', bound: 'organ', runsFrom: 'creation', fact: ['dass-020-1'] },
  { id: 'assessment-retention', ...personal, article: 56, zh: '个人信息影响评估留存', en: 'Keep the impact assessment', amount: 3, unit: 'year', bound: 'organ', runsFrom: 'creation', kind: 'retention', fact: ['grxx-056-1'] },
  { id: 'log-retention', ...cyber, article: 23, zh: '网络日志留存', en: 'Keep network logs', amount: 6, unit: 'month', bound: 'organ', runsFrom: 'creation', kind: 'retention', fact: ['wlaq-023-1'] },
  { id: 'processing-record-retention', ...network, article: 12, zh: '委托处理记录留存', en: 'Keep records of entrusted processing', amount: 3, unit: 'year', bound: 'organ', runsFrom: 'creation', kind: 'retention', fact: ['wlsj-012-1'] },
  { id: 'video-filing', ...video, article: 14, zh: '视频系统备案', en: 'Register the video system', amount: 30, unit: 'day', bound: 'organ', runsFrom: 'event', fact: ['spxt-014-1'] },
  { id: 'video-retention', ...video, article: 17, zh: '视频信息保存', en: 'Keep video images', amount: 30, unit: 'day', bound: 'organ', runsFrom: 'creation', kind: 'retention', fact: ['spxt-017-1'] },
  { id: 'sharing-open', ...sharing, article: 21, zh: '答复无条件共享申请', en: 'Answer an open sharing request', amount: 1, unit: 'working-day', bound: 'organ', runsFrom: 'receipt', fact: ['zwsj-021-1', 0] },
  { id: 'sharing-conditional', ...sharing, article: 21, zh: '答复有条件共享申请', en: 'Answer a conditional sharing request', amount: 10, unit: 'working-day', bound: 'organ', runsFrom: 'receipt', fact: ['zwsj-021-1', 1] },
  { id: 'sharing-extension', ...sharing, article: 21, zh: '答复延长', en: 'Extension of the answer', amount: 10, unit: 'working-day', bound: 'organ', runsFrom: 'expiry', kind: 'extension' },
  { id: 'sharing-provision', ...sharing, article: 22, zh: '提供共享数据', en: 'Provide shared data', amount: 20, unit: 'working-day', bound: 'organ', runsFrom: 'decision', fact: ['zwsj-022-1'] },
  { id: 'sharing-record-retention', ...sharing, article: 29, zh: '共享使用记录留存', en: 'Keep records of use', amount: 3, unit: 'year', bound: 'organ', runsFrom: 'creation', kind: 'retention', fact: ['zwsj-029-1'] },
]
