import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { citizenReports, fileRubbish, reportAt, Staff } from './steps.ts'
import { type Browsing, browse, phone, picture } from './support/browser.ts'
import { url } from './support/office.ts'

let staff: Staff
let first: Browsing
let second: Browsing
beforeAll(async () => {
  ;[staff, first, second] = await Promise.all([Staff.arrive(), browse(phone), browse(phone)])
})
afterAll(async () => {
  await Promise.all([staff?.close(), first?.close(), second?.close()])
})

const gate = { longitude: 101.546, latitude: 25.0392 }
const stepsOf = async ({ page }: Browsing) => page.getByRole('listitem').locator('b').allTextContents()

describe('two citizens report one thing', () => {
  it('is suggested as a duplicate, merged, and answered to both; neither reads the other’s words', async () => {
    const main = await citizenReports(first, {
      text: '公园东门外垃圾成堆，苍蝇乱飞',
      address: '鹿城镇桃源湖公园东门',
      phone: '13800000001',
      at: gate,
    })
    const again = await citizenReports(second, {
      text: '公园门口垃圾没人清，臭得很',
      address: '桃源湖公园门口',
      phone: '13800000002',
      at: { ...gate, latitude: gate.latitude + 0.0002 },
    })

    await staff.as('受理员')
    await staff.open(again)
    await staff.page.getByRole('button', { name: '并案', exact: true }).click()
    const twin = staff.page.getByRole('list', { name: '相似的在办案卷' }).getByRole('button').first()
    await twin.getByText(/相距 \d+ 米/).waitFor()
    expect(await twin.textContent()).toContain('桃源湖公园东门')
    await staff.page.getByRole('button', { name: '确认并案' }).click()
    await staff.page.getByText('请选择并入案卷').waitFor()
    await twin.click()
    expect(await staff.page.getByRole('textbox', { name: '或填写案卷查询码' }).inputValue()).toBe(main)
    await staff.write('理由', '同一处，内部比对照片后确认')
    await picture(staff.page, 'merge-form')
    await staff.page.getByRole('button', { name: '确认并案' }).click()
    await staff.page.getByText(/本案卷\s*已并案/).waitFor()
    await staff.page.getByRole('link', { name: main }).first().waitFor()
    await picture(staff.page, 'merged')
    expect((await staff.matter(main)).state.reporters).toHaveLength(2)

    await fileRubbish(staff, main)
    await staff.perform('派遣')
    await picture(staff.page, 'main-case')
    for (const citizen of [first, second]) {
      const { page } = citizen
      await page.getByRole('link', { name: '查看进度' }).click()
      await page.getByText('环境卫生服务中心').waitFor()
      await page.getByText('处置中').waitFor()
    }
    const [own, other] = [await stepsOf(first), await stepsOf(second)]
    expect(other).toEqual([own[0], '与同一问题的案卷合并办理', ...own.slice(1)])
    await picture(second.page, 'portal-merged-handling')

    await staff.turn('leader-sanitation', main, '反馈处置结果', () => staff.write('处置结果', '已清运并消杀'))
    await staff.turn('核查员', main, '核查通过')
    await staff.turn('派遣员', main, '结案', () => staff.write('给反映人的答复', '垃圾已清运，增设两只垃圾桶。'))
    for (const { page } of [first, second]) {
      await page.reload()
      await page.getByText('垃圾已清运，增设两只垃圾桶。').waitFor()
    }
    await picture(second.page, 'portal-merged-closed')
    const text = (await second.page.getByRole('main').textContent()) ?? ''
    expect(text).toContain('臭得很')
    expect(text).not.toMatch(new RegExp(`内部比对|苍蝇|${main}`))
    expect(await first.page.getByRole('button', { name: '提交评价' }).count()).toBe(1)
  })

  it('is not merged into itself or into a case that does not exist, and what was written stays', async () => {
    await staff.as('受理员')
    const code = await reportAt(staff, { text: '路边有一堆枯枝', address: '东瓜镇永安路 3 号' })
    await staff.page.getByRole('button', { name: '打开案卷' }).click()
    await staff.page.getByRole('button', { name: '并案', exact: true }).click()
    await staff.write('或填写案卷查询码', '241129-AAAAAAAA')
    await staff.write('理由', '疑似同一处')
    await staff.page.getByRole('button', { name: '确认并案' }).click()
    await staff.page.getByText('没有这个在办案卷').waitFor()
    await staff.write('或填写案卷查询码', code)
    await staff.page.getByRole('button', { name: '确认并案' }).click()
    await staff.page.getByText('没有这个在办案卷').waitFor()
    expect(await staff.page.getByRole('textbox', { name: '理由' }).inputValue()).toBe('疑似同一处')
    expect((await staff.matter(code)).line.stage).toBe('collected')
  })
})

describe('a task for two units', () => {
  it('is handled when the last of them has reported, and each sees its own part', async () => {
    await staff.as('受理员')
    const code = await reportAt(staff, {
      text: '工地门口渣土洒落一路，垃圾也没人扫',
      address: '鹿城镇永安路与东兴路交叉口',
      lon: '101.551000',
      lat: '25.030000',
    })
    await fileRubbish(staff, code)
    await staff.perform('派遣', async () => {
      await staff.chooseUnit('工程渣土中队')
      await staff.write('任务要求', '环卫清扫路面，渣土中队查工地')
      await picture(staff.page, 'split-form')
    })
    expect((await staff.matter(code)).line.units.sort()).toEqual(['sanitation', 'works'])

    await staff.as('leader-works')
    await staff.page.goto(`${url()}/app/`)
    await staff.page.locator(`a.todo[href$="${code}"]`).waitFor()
    await staff.turn('leader-works', code, '反馈处置结果', () => staff.write('处置结果', '已责令工地冲洗车辆'))
    await staff.page.getByText('本单位的处置结果已经反馈，等其他单位反馈。').waitFor()
    await picture(staff.page, 'split-one-done')
    await staff.page.goto(`${url()}/app/`)
    await staff.page.getByRole('heading', { name: '我的待办' }).waitFor()
    expect(await staff.page.locator(`a.todo[href$="${code}"]`).count()).toBe(0)
    expect(await staff.matter(code)).toMatchObject({
      line: { stage: 'handling', units: ['sanitation'] },
      state: {
        assignments: expect.arrayContaining([
          { unit: 'works', done: true },
          { unit: 'sanitation', done: false },
        ]),
      },
    })

    await staff.turn('leader-sanitation', code, '反馈处置结果', () => staff.write('处置结果', '路面已清扫冲洗'))
    await staff.page.getByText('等待核查员办理').waitFor()
    await staff.turn('核查员', code, '核查通过')
    await picture(staff.page, 'split-verified')
  })
})
