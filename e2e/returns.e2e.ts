import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dispatchRubbish, Staff } from './steps.ts'
import { picture } from './support/browser.ts'
import { url } from './support/office.ts'

let staff: Staff
beforeAll(async () => {
  staff = await Staff.arrive()
})
afterAll(() => staff?.close())

const dispatched = (n: number) =>
  dispatchRubbish(staff, { address: `鹿城镇北浦路 ${n} 号`, lon: 101.53 + n / 1000, lat: 25.045 }, 'sanitation')

const clockOf = async (code: string) => (await staff.matter(code)).clocks.find((c) => c.id === 'handling')

describe('a task that comes back', () => {
  it('is returned with its reason, dispatched anew to another unit, sent back for rework, and closes', async () => {
    const code = await dispatched(1)
    await staff.as('leader-sanitation')
    await staff.open(code)
    await staff.page.getByRole('button', { name: '退回', exact: true }).click()
    await staff.page.getByRole('button', { name: '确认退回' }).click()
    await staff.page.getByText('请填写理由').waitFor()
    await staff.write('理由', '市场内部由一中队负责')
    await picture(staff.page, 'return-form')
    await staff.page.getByRole('button', { name: '确认退回' }).click()
    await staff.page.getByText('等待派遣员办理').waitFor()
    await staff.page.getByText('市场内部由一中队负责').waitFor()

    await staff.as('派遣员')
    await staff.open(code)
    await staff.page.getByRole('button', { name: '派遣', exact: true }).click()
    await staff.page.getByText('环境卫生服务中心已退回').waitFor()
    await staff.page.getByRole('button', { name: '确认派遣' }).click()
    await staff.page.getByText('请选择承办单位').waitFor()
    await staff.chooseUnit('执法一中队')
    await picture(staff.page, 'dispatch-anew')
    await staff.page.getByRole('button', { name: '确认派遣' }).click()
    await staff.page.getByRole('button', { name: '确认派遣' }).waitFor({ state: 'detached' })
    expect((await staff.matter(code)).line).toMatchObject({ stage: 'handling', units: ['team-1'], flags: ['returned'] })

    await staff.turn('执法队员', code, '反馈处置结果', () => staff.write('处置结果', '已清运'))
    await staff.turn('核查员', code, '核查不通过，返工', () => staff.write('理由', '墙角仍有残留'))
    await staff.as('执法队员')
    await staff.open(code)
    await staff.page.getByText('轮到您办理').waitFor()
    await staff.page.getByText('墙角仍有残留').waitFor()
    await picture(staff.page, 'rework')
    await staff.perform('反馈处置结果', () => staff.write('处置结果', '墙角已冲洗干净'))
    await staff.turn('核查员', code, '核查通过')
    await staff.turn('派遣员', code, '结案', () => staff.write('给反映人的答复', '已清运并冲洗。'))
    expect((await staff.matter(code)).line).toMatchObject({ stage: 'closed', flags: ['reworked', 'returned'] })
    await picture(staff.page, 'closed-after-rework')
    await staff.page.goto(`${url()}/app/matters?flag=returned&on=closed&from=2024-11-29`)
    await staff.page.getByRole('link', { name: '暴露垃圾' }).first().waitFor()
  })
})

describe('time that is asked for', () => {
  it('is on the pending list when the chief approves: the limit stops, and goes on when handling resumes', async () => {
    const code = await dispatched(2)
    await staff.turn('leader-sanitation', code, '申请挂账', async () => {
      await staff.choose('权属不清')
      await staff.write('理由', '市场与小区之间的空地权属正在确认')
    })
    await staff.as('局领导')
    await staff.page.goto(`${url()}/app/`)
    await staff.page.locator(`a.todo[href$="${code}"]`).waitFor()
    await staff.open(code)
    await staff.page.getByText('轮到您办理').waitFor()
    await staff.page.getByText('市场与小区之间的空地权属正在确认').waitFor()
    await picture(staff.page, 'suspension-asked')
    await staff.perform('同意挂账')
    await staff.page.getByText('已停止计算').waitFor()
    await picture(staff.page, 'suspended')
    expect(await clockOf(code)).toMatchObject({ state: 'paused' })

    await staff.turn('派遣员', code, '恢复办理')
    await staff.page.getByText('等待执法队员、中队长办理').waitFor()
    expect(await clockOf(code)).toMatchObject({ state: 'running' })
    await picture(staff.page, 'resumed')
  })

  it('is longer by what was asked when the dispatcher approves; whoever is late is urged', async () => {
    const code = await dispatched(3)
    const before = (await clockOf(code))?.dueAt ?? ''
    await staff.turn('leader-sanitation', code, '申请延期', async () => {
      await staff.page.getByRole('spinbutton', { name: '延长' }).fill('1')
      await staff.choose('工作日')
      await staff.write('理由', '清运车检修，明日到位')
    })
    await staff.as('派遣员')
    await staff.open(code)
    await staff.page.getByText('清运车检修，明日到位').waitFor()
    await picture(staff.page, 'postponement-asked')
    await staff.perform('同意延期')
    const after = (await clockOf(code))?.dueAt ?? ''
    expect(after > before, `${before} → ${after}`).toBe(true)

    await staff.perform('督办', () => staff.write('督办要求', '请今日内清运完毕'))
    await staff.as('leader-sanitation')
    await staff.page.goto(`${url()}/app/`)
    await staff.page.locator(`a.todo[href$="${code}"]`).getByText('督办').waitFor()
    await picture(staff.page, 'desk-urged')
    await staff.open(code)
    await staff.page.getByText('请今日内清运完毕').waitFor()
    await picture(staff.page, 'urged')
  })

  it('cannot be granted when nobody asked: the page says so', async () => {
    const code = await dispatched(4)
    await staff.as('派遣员')
    await staff.open(code)
    await staff.page.getByText(/现阶段不能办理的/).click()
    await staff.page.getByRole('listitem').filter({ hasText: '不同意延期' }).getByText('没有待答复的延期申请').waitFor()
    expect(await staff.page.getByRole('button', { name: '同意延期' }).count()).toBe(0)
  })
})
