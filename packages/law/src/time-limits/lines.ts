import { type EpochDay, formatDay } from '../dates/epoch.ts'
import { type DueOptions, formatAmount, type Limit } from './limit.ts'
import { dayEn, dayZh, type TraceLine } from './trace.ts'

/** The limit and its article, then the article that says which days count, when it is another. */
export function limitLines(limit: Limit): TraceLine[] {
  const lines: TraceLine[] = [
    {
      textZh: `期限：${formatAmount(limit.amount, limit.unit, 'zh')}`,
      textEn: `Limit: ${formatAmount(limit.amount, limit.unit, 'en')}`,
      basis: limit.basis,
    },
  ]
  if (limit.unitBasis && limit.unitBasis.article !== limit.basis?.article) {
    const working = limit.unit === 'working-day'
    lines.push({
      textZh: `“日”的算法：${working ? '工作日，不含法定节假日和周末' : '自然日，节假日不扣除'}`,
      textEn: `How days count: ${working ? 'working days only' : 'every calendar day'}`,
      basis: limit.unitBasis,
    })
  }
  return lines
}

/** Said where a rule of counting was not read in the library. */
export function doubt(limit: Limit): readonly [zh: string, en: string] {
  return limit.countingVerified === false
    ? ['（参照适用，条文未收录，未核对）', ' (by analogy; text not held, not verified)']
    : ['', '']
}

export function startLine(limit: Limit, start: EpochDay): TraceLine {
  return {
    date: formatDay(start),
    counted: 0,
    textZh: `起算日${dayZh(start)}不计入，自${dayZh(start + 1)}起算第一日${limit.startBasis ? doubt(limit)[0] : ''}`,
    textEn: `The start day, ${dayEn(start)}, is not counted; the first day is ${dayEn(start + 1)}${limit.startBasis ? doubt(limit)[1] : ''}`,
    basis: limit.startBasis,
  }
}

export function extensionLines(options: DueOptions): TraceLine[] {
  return (options.extensions ?? []).map(({ amount, unit, approver, reason, basis }) => ({
    textZh: `延长${formatAmount(amount, unit, 'zh')}${approver ? `，批准：${approver}` : ''}${reason ? `，理由：${reason}` : ''}`,
    textEn: `Extended by ${formatAmount(amount, unit, 'en')}${approver ? `, approved by ${approver}` : ''}${reason ? `, because: ${reason}` : ''}`,
    basis,
  }))
}

export function endLine(end: EpochDay): TraceLine {
  return { date: formatDay(end), textZh: `届满日：${dayZh(end)}`, textEn: `Expires on ${dayEn(end)}` }
}

export function provisionalLine(): TraceLine {
  return {
    textZh: '所涉日期尚无（或未收录）放假安排，只按周末推算，结果暂定，安排公布后应重算',
    textEn:
      'No holiday notice is on file for some of these days; only weekends were left out. Provisional: recompute when it is',
  }
}

export function suspendedLine(asOf: string): TraceLine {
  return {
    textZh: `截至${asOf}仍在停计，届满日随停计逐日后移`,
    textEn: `Still paused on ${asOf}; the date moves on with every further day`,
  }
}
