import { useSearch } from '@tanstack/react-router'
import type { RecommendInput } from '@zhiheng/law/discretion/index.ts'
import { useState } from 'react'
import { useNow } from '../app/now.ts'
import { Empty, RowsPending } from '../parts/States.tsx'
import { useTitle } from '../parts/use-title.ts'
import { isDay, useLaw } from '../powers/use-list.ts'
import { useWords } from '../words/use-words.ts'
import { Asking } from './Asking.tsx'
import { fenOf } from './choices.ts'
import { Result } from './Result.tsx'
import { type Passed, type Told, useCalculator } from './use-calculator.ts'

const addressees = ['individual', 'organisation', 'responsible'] as const

function begin(passed: Passed, today: string): Told {
  const on = passed.on && isDay(passed.on) ? passed.on : today
  return {
    power: passed.power ?? '',
    factsOn: on,
    decidedOn: on > today ? on : today,
    addressee: addressees.find((a) => a === passed.addressee) ?? 'organisation',
    degree: passed.degree ?? 'ordinary',
    conditions: [],
    circumstances: [],
    base: {},
    count: {},
    local: { min: '', max: '', source: '' },
    take: '',
    law: '',
    amount: '',
  }
}

/** From the item, the two days and the circumstances to range, amount and reasoning. Worked out in the browser; only past decisions are asked for. */
export function DiscretionPage() {
  const { t } = useWords()
  useTitle(t('d.calculator'))
  const passed = useSearch({ strict: false }) as Passed
  const today = useNow().slice(0, 10)
  const [told, setTold] = useState<Told>(() => begin(passed, today))
  const law = useLaw()
  const calculator = useCalculator()
  if (!law || !calculator) return <RowsPending rows={12} />
  const ready = told.power && isDay(told.factsOn) && isDay(told.decidedOn)
  const input = inputOf(told)
  return (
    <div className="page discretion">
      <div className="page-head">
        <h1>{t('d.calculator')}</h1>
      </div>
      <p className="quiet">{t('d.more')}</p>
      <div className="discretion-columns">
        <Asking
          told={told}
          law={law}
          calculator={calculator}
          onChange={(part) => setTold((old) => ({ ...old, ...part }))}
        />
        {ready ? (
          <Result
            told={told}
            input={input}
            law={law}
            calculator={calculator}
            matter={passed.matter}
            onAmount={(amount) => setTold((old) => ({ ...old, amount }))}
            onLaw={(chosen) => setTold((old) => ({ ...old, law: chosen }))}
          />
        ) : (
          <Empty title={t('d.pickItem')} />
        )}
      </div>
    </div>
  )
}

const amounts = (typed: Readonly<Record<string, string>>, read: (text: string) => number | undefined) =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([name, text]) => {
      const n = read(text)
      return n === undefined ? [] : [[name, n]]
    }),
  )

const countOf = (text: string) => (/^\d{1,9}(\.\d+)?$/.test(text.trim()) ? Number(text) : undefined)

/** What was typed, as the rules take it: what is empty is not told. */
export function inputOf(told: Told): RecommendInput {
  const [min, max] = [fenOf(told.local.min), fenOf(told.local.max)]
  const input = {
    power: told.power,
    factsOn: told.factsOn,
    decidedOn: told.decidedOn,
    addressee: told.addressee,
    ...(told.degree ? { degree: told.degree } : {}),
    conditions: told.conditions,
    circumstances: told.circumstances,
    base: amounts(told.base, fenOf),
    count: amounts(told.count, countOf),
    ...(min !== undefined && max !== undefined && told.local.source.trim()
      ? { localRange: { min, max, source: told.local.source.trim() } }
      : {}),
    ...(told.take ? { take: told.take } : {}),
    ...(told.law ? { law: told.law } : {}),
  }
  // The choices shown are those of the rules themselves.
  return input as RecommendInput
}
