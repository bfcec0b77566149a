import { PrinterOutlined } from '@ant-design/icons'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useEffect, useState } from 'react'
import { call } from '../api/client.ts'
import type { YearlyReport } from '../api/types.ts'
import { useNow } from '../app/now.ts'
import { isDate } from '../list/filter.ts'
import { Failed, PendingPage } from '../parts/States.tsx'
import { useTitle } from '../parts/use-title.ts'
import { timeWords } from '../words/time.ts'
import { useWords } from '../words/use-words.ts'
import { FigurePane } from './FigurePane.tsx'
import { SetFigure } from './SetFigure.tsx'

/** The report as it will be printed; every figure opens what stands behind it. */
export function YearlyPage() {
  const { year } = useParams({ strict: false }) as { year: string }
  const search = useSearch({ strict: false }) as { from?: string; to?: string; figure?: string }
  const navigate = useNavigate()
  const { t, lang } = useWords()
  useTitle(t('y.title'))
  const now = useNow()
  const today = now.slice(0, 10)
  const from = search.from && isDate(search.from) ? search.from : `${year}-01-01`
  const to = search.to && isDate(search.to) ? search.to : year === today.slice(0, 4) ? today : `${year}-12-31`
  const report = useQuery({
    queryKey: ['yearly', year, from, to],
    queryFn: () => call<YearlyReport>(`/api/reports/${year}?from=${from}&to=${to}`),
    placeholderData: keepPreviousData,
  })
  const go = (part: { from?: string; to?: string; figure?: string | undefined }) =>
    void navigate({
      to: '/reports/$year',
      params: { year },
      search: { ...search, ...part },
      replace: true,
      resetScroll: false,
    })
  if (report.isPending) return <PendingPage />
  return (
    <div className="page yearly">
      <div className="page-head no-print">
        <h1>{t('y.title')}</h1>
        <Period from={from} to={to} onApply={(f, o) => go({ from: f, to: o })} />
        <span className="grow" />
        {report.data && (
          <span className="quiet num">{t('y.asOf', { at: timeWords(report.data.asOf, lang, now) })}</span>
        )}
        <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
          {t('y.print')}
        </Button>
      </div>
      {lang === 'en' && <p className="help no-print">{t('y.zhOnly')}</p>}
      {report.isError ? (
        <Failed error={report.error} onRetry={() => void report.refetch()} />
      ) : (
        <div className="yearly-columns">
          <Paper report={report.data} chosen={search.figure} onFigure={(id) => go({ figure: id })} />
          <FigurePane
            id={search.figure}
            from={from}
            to={to}
            title={titleOf(report.data, search.figure)}
            onClose={() => go({ figure: undefined })}
          />
        </div>
      )}
    </div>
  )
}

const titleOf = (report: YearlyReport, id: string | undefined) =>
  report.parts
    .flatMap((p) => p.sections.flatMap((s) => s.paragraphs.flat()))
    .map((span) => ('figure' in span ? span.figure : null))
    .find((f) => f?.indicator === id)?.title

function Paper(p: { report: YearlyReport; chosen: string | undefined; onFigure: (id: string) => void }) {
  const { report } = p
  const at = timeWords(report.asOf, 'zh', '')
  return (
    <article className="paper" lang="zh-CN">
      <h2 className="paper-title">{report.title}</h2>
      {report.parts.map((part) => (
        <section key={part.heading}>
          <h3 className="paper-part">{part.heading}</h3>
          {part.sections.map((s) => (
            <div key={s.heading || part.heading}>
              {s.heading && <h4 className="paper-section">{s.heading}</h4>}
              {s.paragraphs.map((spans, i) => (
                // Paragraphs have no other name and do not move.
                <p key={i}>
                  {spans.map((span, n) =>
                    'text' in span ? (
                      // Spans have no other name and do not move.
                      <span key={n}>{span.text.trim() === span.text ? span.text : squeezed(span.text)}</span>
                    ) : (
                      <SetFigure
                        key={span.figure.indicator}
                        figure={span.figure}
                        chosen={p.chosen === span.figure.indicator}
                        onOpen={() => p.onFigure(span.figure.indicator)}
                      />
                    ),
                  )}
                </p>
              ))}
            </div>
          ))}
        </section>
      ))}
      <footer className="paper-foot">{`统计期间 ${report.period.from} 至 ${report.period.to}；数据截至 ${at}。`}</footer>
    </article>
  )
}

/** Blanks around a figure are the draft's, not the paper's. */
const squeezed = (text: string) => text.replace(/^ | $/g, '')

function Period(p: { from: string; to: string; onApply: (from: string, to: string) => void }) {
  const { t } = useWords()
  const [from, setFrom] = useState(p.from)
  const [to, setTo] = useState(p.to)
  useEffect(() => {
    setFrom(p.from)
    setTo(p.to)
  }, [p.from, p.to])
  const fine = isDate(from) && isDate(to) && from <= to
  return (
    <form
      className="yearly-period"
      onSubmit={(e) => {
        e.preventDefault()
        if (fine) p.onApply(from, to)
      }}
    >
      <fieldset>
        <legend className="sr">{t('y.period')}</legend>
        <Input
          aria-label={t('l.from')}
          value={from}
          status={isDate(from) ? '' : 'error'}
          onChange={(e) => setFrom(e.target.value.trim())}
        />
        <span aria-hidden="true">–</span>
        <Input
          aria-label={t('l.to')}
          value={to}
          status={isDate(to) ? '' : 'error'}
          onChange={(e) => setTo(e.target.value.trim())}
        />
        <Button htmlType="submit" disabled={!fine || (from === p.from && to === p.to)}>
          {t('y.apply')}
        </Button>
      </fieldset>
      {!fine && <p className="trouble">{t('l.badDate')}</p>}
    </form>
  )
}
