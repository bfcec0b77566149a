import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import samples from '../data/sample-complaints.json' with { type: 'json' }
import { type Classifier, createClassifier } from '../src/incident/classify/classifier.ts'
import { textSimilarity, tokens } from '../src/incident/classify/text.ts'

const complaints = readFileSync(new URL('./fixtures/complaints.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [split = '', kind = '', code = '', text = ''] = line.split('\t')
    return { split, kind, code, text }
  })
const heldOut = complaints.filter((c) => c.split === 'heldout')

let classifier: Classifier
beforeAll(() => {
  classifier = createClassifier()
})
const first = (text: string) => classifier.classify(text)[0]?.name

describe('the suggested class', () => {
  it('is right first in 85 and among three in 97 of 100 complaints never used for tuning', () => {
    let right = 0
    let among = 0
    for (const { kind, code, text } of heldOut) {
      const place = classifier.classify(text).findIndex((s) => s.kind === kind && s.code === code)
      if (place === 0) right++
      if (place >= 0) among++
    }
    expect(heldOut.length).toBeGreaterThan(300)
    expect(right / heldOut.length).toBeGreaterThanOrEqual(0.85)
    expect(among / heldOut.length).toBeGreaterThanOrEqual(0.97)
  })
  it('was taught no held-out complaint', () => {
    const taught = new Set(samples.map(([, , text]) => text))
    expect(heldOut.filter((c) => taught.has(c.text))).toEqual([])
  })
  it('keeps confidences within 0..1, falling, adding to at most 1, with no digits twice', () => {
    for (const { text } of complaints) {
      const list = classifier.classify(text)
      expect(list.length).toBeLessThanOrEqual(3)
      expect(list.reduce((sum, s) => sum + s.confidence, 0)).toBeLessThanOrEqual(1.0000001)
      expect(list.map((s) => s.confidence)).toEqual(list.map((s) => s.confidence).sort((a, b) => b - a))
      expect(new Set(list.map((s) => s.code)).size).toBe(list.length)
    }
  })
  it('says the same every time', () => {
    const again = createClassifier()
    for (const { text } of heldOut.slice(0, 60)) expect(again.classify(text)).toEqual(classifier.classify(text))
  })
})

describe('pairs easily confused', () => {
  it.each([
    ['店铺的音响整天放音乐，吵得没法休息', '噪声扰民'],
    ['店铺把货架摆到门外人行道上', '店外经营'],
    ['人行道上有人摆摊卖菜，路都堵了', '占道经营'],
    ['小贩推着三轮车在小区门口流动叫卖', '无照经营游商'],
    ['路边露天烧烤，烟熏得睁不开眼', '露天烧烤'],
    ['楼下饭店油烟直排，窗户都不敢开', '油烟污染'],
    ['工地半夜打桩吵得睡不着', '施工扰民'],
    ['垃圾桶满了溢出来', '垃圾站（箱）满溢'],
    ['垃圾桶盖子坏了，请换一个', '垃圾箱'],
    ['小区门口垃圾堆成山没人清', '暴露垃圾'],
    ['渣土车一路撒土', '道路遗撒（洒）'],
    ['渣土车没盖篷布', '渣土运输车辆未安装密闭装置'],
    ['小汽车停在人行道上', '机动车乱停放'],
    ['电动车乱停在单元门口', '非机动车乱停放'],
    ['共享单车堵住了路口', '共享单车乱象'],
    ['路灯不亮', '路灯'],
    ['井盖没了', '不明井盖'],
    ['下水道井盖破了', '污水井盖'],
  ])('%s', (text, name) => expect(first(text)).toBe(name))
  it.each([
    ['不是占道的问题，是喇叭声音太大吵得睡不着', '噪声扰民'],
    ['占道倒是其次，主要是油烟太大，从饭店排烟口直排到我家', '油烟污染'],
    ['垃圾已经清走了，现在是路灯不亮', '路灯'],
  ])('follows what is meant, not what is denied: %s', (text, name) => expect(first(text)).toBe(name))
})

describe('texts that say little', () => {
  it('gives nothing for nothing', () => {
    expect(classifier.classify('')).toEqual([])
    expect(classifier.classify('  \n')).toEqual([])
  })
  it.each(['有问题请处理', '你好', '请领导重视，谢谢', '上次反映的情况到现在没有回复'])('is unsure of: %s', (text) => {
    for (const s of classifier.classify(text)) expect(s.confidence).toBeLessThan(0.4)
  })
})

describe('reasons and likeness', () => {
  it('names the words that decided', () => {
    const { suggestions, reasons } = classifier.explain('水果店把摊子摆到门外，占了人行道')
    expect(suggestions[0]?.name).toBe('店外经营')
    expect(reasons[0]?.words).toContain('水果店')
  })
  it('learns from what a desk has filed', () => {
    const text = '窑洞口又在哄鸽笼'
    const own = createClassifier({
      examples: Array.from({ length: 6 }, () => ({ kind: 'matter' as const, code: '06038', text })),
    })
    expect(own.classify(text)[0]?.code).toBe('06038')
  })
  it('keeps trade words whole', () => {
    expect(tokens('学校门口占道经营严重')).toContain('占道经营')
  })
  it('finds two reports of one thing alike and two things apart', () => {
    const a = '龙泉路与鹿城路交叉口路灯不亮，晚上很黑'
    expect(textSimilarity(a, '龙泉路和鹿城路路口的路灯不亮了，晚上走路太黑')).toBeGreaterThan(0.4)
    expect(textSimilarity(a, '菜市场门口有人摆摊占道')).toBeLessThan(0.15)
    expect(textSimilarity(a, a)).toBe(1)
    expect(textSimilarity('', '')).toBe(0)
  })
})
