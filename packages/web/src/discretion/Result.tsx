import { useNavigate } from '@tanstack/react-router'
import { capitalYuan, formatYuan } from '@zhiheng/law'
import type { Range, Recommendation, RecommendInput, Step } from '@zhiheng/law/discretion/index.ts'
import { Button, Input } from 'antd'
import { ArticleChip } from '../parts/ArticleChip.tsx'
import type { useLaw } from '../powers/use-list.ts'
import { useWords } from '../words/use-words.ts'
import { fenOf } from './choices.ts'
import { leaveFor, valuesOf } from './hand-over.ts'
import { Past } from './Past.tsx'
import { TwoLaws } from './TwoLaws.tsx'
import type { Calculator, Told } from './use-calculator.ts'

interface Props {
  readonly told: Told
  readonly input: RecommendInput
  readonly law: NonNullable<ReturnType<typeof useLaw>>
  readonly calculator: Calculator
  readonly matter: string | undefined
  readonly onAmount: (typed: string) => void
  readonly onLaw: (law: string) => void
}

/** The answer: amount and range first, then what is missing, then every step with its articles. */
export function Result({ told, input, law, calculator, matter, onAmount, onLaw }: Props) {
  const { t, lang } = useWords()
  const r = calculator.recommend(input)
  const amount = fenOf(told.amount) ?? r.recommended
  const asked =
    r.is === 'fine' && r.degree && amount !== undefined
      ? { power: told.power, on: told.factsOn, degree: r.degree, addressee: told.addressee, amount }
      : null
  const lists = calculator.leniencyFor(calculator.leniencyRows, 'none', told.power, told.decidedOn)
  return (
    <section className="discretion-result" aria-labelledby="d-result" aria-live="polite">
      {r.is === 'fine' && r.recommended !== undefined && (
        <a className="result-jump" href="#d-result">
          <span>
            <span className="quiet">{t('d.recommended')}</span> <b className="num">{yuanWords(r.recommended)}</b>{' '}
            {t('f.yuan')}
          </span>
          <span className="accent">{t('d.seeResult')}</span>
        </a>
      )}
      <h2 id="d-result">{t('d.result')}</h2>
      <Amount r={r} />
      {r.law?.changed && <TwoLaws found={r.law} law={law} chosen={told.law} onChoose={onLaw} />}
      {r.refusals.length > 0 && (
        <div className="notice notice-warn">
          <p>
            <b>{t('d.missing')}</b>
          </p>
          <Steps steps={r.refusals} />
        </div>
      )}
      <h3>{t('d.steps')}</h3>
      <Steps steps={r.steps} numbered />
      <p className="help">
        {t('d.benchmark')}
        {t('colon')}
        {r.benchmark.table?.title[lang] ?? r.benchmark.scheme.title[lang]}
      </p>
      <Check r={r} told={told} calculator={calculator} matter={matter} onAmount={onAmount} />
      {asked && <Past asked={asked} />}
      {lists.length > 0 && (
        <details>
          <summary>{t('d.lists', { n: lists.length })}</summary>
          <ul className="steps">
            {lists.map((row) => (
              <li key={row.id}>
                {row.conditions.map((c) => c[lang]).join(lang === 'zh' ? '；' : '; ')}{' '}
                {row.basis.map((b) => (
                  <ArticleChip key={JSON.stringify(b)} basis={b} />
                ))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** Whole yuan without their noughts; on papers amounts keep them. */
const yuanWords = (fen: number) => formatYuan(fen).replace(/\.00$/, '')

function Amount({ r }: { r: Recommendation }) {
  const { t } = useWords()
  const span = (range: Range | 'set-locally' | undefined) =>
    range === undefined
      ? '—'
      : range === 'set-locally'
        ? t('d.setLocally')
        : range.min === range.max
          ? `${yuanWords(range.max)} ${t('f.yuan')}`
          : range.min === 0
            ? t('d.upTo', { n: yuanWords(range.max) })
            : `${yuanWords(range.min)} – ${yuanWords(range.max)} ${t('f.yuan')}`
  const words = {
    fine: '',
    'no-penalty': t('d.noPenalty'),
    'no-fine-yet': t('d.noFineYet'),
    'set-locally': t('d.setLocally'),
    incomplete: t('d.incomplete'),
  }[r.is]
  return (
    <div className={`amount amount-${r.is}`}>
      <p className="amount-main">
        {r.is === 'fine' && r.recommended !== undefined ? (
          <>
            <span className="quiet">{t('d.recommended')}</span>
            <b className="num">{yuanWords(r.recommended)}</b> {t('f.yuan')}
            <span className="quiet">{capitalYuan(r.recommended)}</span>
          </>
        ) : (
          <b>{words}</b>
        )}
      </p>
      <dl className="facts">
        <div>
          <dt>{t('d.statutory')}</dt>
          <dd className="num">{span(r.statutory)}</dd>
        </div>
        <div>
          <dt>{t('d.range')}</dt>
          <dd className="num">{span(r.range)}</dd>
        </div>
      </dl>
      {r.optional && <p className="help">{t('d.optional')}</p>}
    </div>
  )
}

function Steps({ steps, numbered = false }: { steps: readonly Step[]; numbered?: boolean }) {
  const { lang } = useWords()
  const List = numbered ? 'ol' : 'ul'
  return (
    <List className="steps">
      {steps.map((s) => (
        <li key={s.zh}>
          {s[lang]}{' '}
          {s.basis.map((b) => (
            <ArticleChip key={JSON.stringify(b)} basis={b} />
          ))}
        </li>
      ))}
    </List>
  )
}

function Check({
  r,
  told,
  calculator,
  matter,
  onAmount,
}: Pick<Props, 'told' | 'calculator' | 'matter' | 'onAmount'> & { r: Recommendation }) {
  const { t, lang } = useWords()
  const navigate = useNavigate()
  const amount = fenOf(told.amount)
  const found = amount === undefined ? undefined : calculator.deviation(r, amount)
  const chosen = amount ?? r.recommended
  const into = () => {
    if (!matter || chosen === undefined) return
    const titles = told.circumstances.map((id) => calculator.findCircumstance(id)?.title.zh ?? id)
    const worked = { degree: r.degree, circumstances: titles, reasons: r.steps.map((s) => s.zh) }
    leaveFor(matter, valuesOf({ ...worked, recommended: r.recommended ?? chosen, amount: chosen }))
    void navigate({ to: '/matters/$id', params: { id: matter } })
  }
  return (
    <div className="amount-check">
      <div className="field">
        <label htmlFor="d-amount">{t('d.check')}</label>
        <Input
          id="d-amount"
          inputMode="decimal"
          suffix={t('f.yuan')}
          placeholder={r.recommended === undefined ? '' : String(r.recommended / 100)}
          value={told.amount}
          onChange={(e) => onAmount(e.target.value)}
        />
        {found && (
          <p className={found.is === 'within' ? 'notice notice-good' : 'notice notice-warn'} role="status">
            {found[lang]}{' '}
            {found.basis.map((b) => (
              <ArticleChip key={JSON.stringify(b)} basis={b} />
            ))}
          </p>
        )}
      </div>
      {matter && r.is === 'fine' && (
        <Button type="primary" onClick={into} disabled={chosen === undefined}>
          {t('d.into')}
        </Button>
      )}
    </div>
  )
}
