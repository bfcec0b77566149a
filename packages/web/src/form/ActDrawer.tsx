import { useMutation } from '@tanstack/react-query'
import { App, Button, Drawer, Input } from 'antd'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { send } from '../api/client.ts'
import { type ApiProblem, asProblem } from '../api/problem.ts'
import { useKind, useMeta, useViewer } from '../api/queries.ts'
import type { Action, MatterPage, Performed } from '../api/types.ts'
import { serverNow } from '../app/now.ts'
import { takeFor } from '../discretion/hand-over.ts'
import { DrawerFoot } from '../parts/DrawerFoot.tsx'
import { EvidenceUpload } from '../parts/EvidenceUpload.tsx'
import { useNarrow } from '../parts/use-narrow.ts'
import { readTime, timeWords } from '../words/time.ts'
import { useWords } from '../words/use-words.ts'
import { type Draft, dropDraft, keepDraft, newId, readDraft } from './drafts.ts'
import { FormFieldRow } from './FormFieldRow.tsx'
import { dataOf, type FormField, fieldsOf, issuesByField, troubleOf, type Values } from './form-model.ts'
import { Refused } from './Refused.tsx'
import { pairOf, startingValues } from './starting-values.ts'
import { troubleWords } from './trouble-words.ts'

interface Props {
  readonly page: MatterPage
  readonly action: Action
  readonly sequence: number
  /** The act opens a matter of this kind. */
  readonly opens?: string
  /** Stands in the page instead of a drawer. */
  readonly inline?: boolean
  readonly onClose: () => void
  readonly onDone: (matter: string) => void
  readonly onReload: () => void
}

/** The form of one act, made from its contract. What is written is kept until the act is recorded. */
export function ActDrawer({ page, action, sequence, opens, inline = false, onClose, onDone, onReload }: Props) {
  const { t, x, lang } = useWords()
  const { message, notification } = App.useApp()
  const viewer = useViewer()
  const spec = useKind(page.line.kind).acts.find((a) => a.act === action.act)!
  const fields = useMemo(() => fieldsOf(spec.schema), [spec])
  const matter = page.line.matter
  const [restored] = useState(() => readDraft(matter, action.act, viewer.id))
  const meta = useMeta()
  const fresh = (): Draft => ({
    ...freshDraft(),
    values: startingValues(fields, page, { bureau: meta.name, now: serverNow(), pair: pairOf(meta, viewer) }),
  })
  // What the calculator found for this case goes over what stood in the form.
  const [draft, setDraft] = useState<Draft>(() => withWorked(restored ?? fresh(), fields, matter))
  const [showRestored, setShowRestored] = useState(!!restored)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const body = useRef<HTMLFormElement>(null)
  const [reason, setReason] = useState('')

  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part, savedAt: serverNow() }
    setDraft(next)
    keepDraft(matter, action.act, viewer.id, next)
  }
  const setMany = (part: Values) => {
    change({ values: { ...draft.values, ...part } })
    setErrors((old) => Object.fromEntries(Object.entries(old).filter(([name]) => !(name in part))))
  }

  const act = useMutation({
    mutationFn: (overrides?: Record<string, string>) => {
      const at = draft.happenedAt.trim() ? readTime(draft.happenedAt, serverNow()) : null
      const to = opens ? `/api/matters/${opens}` : `/api/matters/${encodeURIComponent(matter)}/acts`
      return send<Performed>(to, {
        id: draft.id,
        act: action.act,
        expected: sequence,
        data: dataOf(fields, draft.values),
        evidence: draft.evidence,
        ...(at ? { happenedAt: at } : {}),
        ...(overrides ? { overrides } : {}),
      })
    },
    onSuccess: ({ findings, matter: at }) => {
      dropDraft(matter, action.act, viewer.id)
      if (findings.length)
        notification.warning({
          title: t('f.doneFinding', { what: findings.map((f) => x(f.why)).join(t('comma')) }),
          placement: 'bottomRight',
        })
      else message.success(t('f.done', { act: x(action.title) }))
      onDone(at)
    },
    onError: (error) => setErrors(issuesByField(asProblem(error).issues, fields)),
  })
  const problem = act.error ? asProblem(act.error) : null
  // What stands in the way now need not have stood there when the act happened: the server judges that.
  const barred = action.barred?.overridable && !draft.happenedAt.trim() ? action.barred : null
  const refusal = problem?.refusal ?? barred

  const submit = () => {
    const found = check(fields, draft, (f, value) => troubleWords(troubleOf(f, value), f, t, lang), t('f.badTime'))
    setErrors(found)
    if (Object.keys(found).length) return focusFirst(body.current)
    if (refusal?.overridable) {
      if (reason.trim().length < 2) {
        setErrors({ override: t('f.needReason') })
        return focusFirst(body.current)
      }
      return act.mutate({ [refusal.code]: reason.trim() })
    }
    act.mutate(undefined)
  }
  // A server's complaint about a field brings the focus there.
  useEffect(() => {
    if (problem?.issues.length) focusFirst(body.current)
  }, [problem])

  const startAfresh = () => {
    dropDraft(matter, action.act, viewer.id)
    setDraft(fresh())
    setShowRestored(false)
    setErrors({})
  }
  const count = Object.keys(errors).length
  const foot = (
    <DrawerFoot
      act={t('f.confirm', { act: x(action.title) })}
      busy={act.isPending}
      disabled={problem?.code === 'stale'}
      onAct={submit}
      onClose={onClose}
    >
      <span className="help">{t('f.saved')}</span>
    </DrawerFoot>
  )
  return (
    <Frame inline={inline} title={x(action.title)} foot={foot} busy={act.isPending} onClose={onClose}>
      <form
        ref={body}
        className="act-form"
        noValidate
        onSubmit={(e) => {
          e.preventDefault()
          submit()
        }}
      >
        {action.help && <p className="act-help">{x(action.help)}</p>}
        {showRestored && restored && (
          <p className="notice">
            {t('f.draft', { at: timeWords(restored.savedAt, lang, serverNow()) })}
            <Button type="link" size="small" onClick={startAfresh}>
              {t('f.dropDraft')}
            </Button>
          </p>
        )}
        {fields.map((f) => (
          <FormFieldRow
            key={f.name}
            field={f}
            value={draft.values[f.name]}
            values={draft.values}
            error={errors[f.name]}
            page={page}
            onChange={(v) => setMany({ [f.name]: v })}
            onMany={setMany}
          />
        ))}
        {spec.evidence && (
          <fieldset className="field">
            <legend>{t('evidence.title')}</legend>
            <EvidenceUpload
              files={draft.evidence}
              expected={spec.evidence === 'expected'}
              onChange={(evidence) => change({ evidence })}
            />
          </fieldset>
        )}
        <div className="field">
          <label htmlFor="happened-at">
            {t('f.happenedAt')} <span className="quiet">({t('optional')})</span>
          </label>
          <Input
            id="happened-at"
            value={draft.happenedAt}
            placeholder={serverNow().slice(0, 16).replace('T', ' ')}
            status={errors.happenedAt ? 'error' : ''}
            aria-invalid={!!errors.happenedAt}
            aria-describedby="happened-at-help"
            onChange={(e) => {
              change({ happenedAt: e.target.value })
              setErrors(({ happenedAt: _, ...rest }) => rest)
            }}
          />
          <p className={errors.happenedAt ? 'trouble' : 'help'} id="happened-at-help">
            {errors.happenedAt ?? t('f.happenedHelp')}
          </p>
        </div>
        <Outcome
          problem={problem}
          errorCount={count}
          loose={errors['']}
          onReload={() => {
            act.reset()
            onReload()
          }}
          onRetry={() => act.mutate(undefined)}
        />
        {refusal && (
          <Refused
            refusal={refusal}
            act={x(action.title)}
            kind={page.line.kind}
            reason={reason}
            error={errors.override}
            onReason={(v) => {
              setReason(v)
              if (errors.override) setErrors({})
            }}
          />
        )}
      </form>
    </Frame>
  )
}

interface FrameProps {
  readonly inline: boolean
  readonly title: string
  readonly foot: ReactNode
  readonly busy: boolean
  readonly children: ReactNode
  readonly onClose: () => void
}

/** A sheet over the page, or a part of it. */
function Frame({ inline, title, foot, busy, children, onClose }: FrameProps) {
  const narrow = useNarrow()
  if (inline && !narrow)
    return (
      <section className="act-inline" aria-label={title}>
        <h2>{title}</h2>
        {children}
        <div className="act-inline-foot">{foot}</div>
      </section>
    )
  return (
    <Drawer
      open
      onClose={onClose}
      title={title}
      placement={narrow ? 'bottom' : 'right'}
      size={narrow ? '100%' : 520}
      destroyOnHidden
      maskClosable={!busy}
      footer={foot}
    >
      {children}
    </Drawer>
  )
}

function withWorked(draft: Draft, fields: readonly FormField[], matter: string): Draft {
  if (!fields.some((f) => f.name === 'discretion')) return draft
  const worked = takeFor(matter)
  const fines = worked.penalties as readonly Values[] | undefined
  if (!fines) return worked.discretion ? { ...draft, values: { ...draft.values, ...worked } } : draft
  const others = ((draft.values.penalties as readonly Values[] | undefined) ?? []).filter(
    (p) => p.kind && p.kind !== 'fine',
  )
  return { ...draft, values: { ...draft.values, ...worked, penalties: [...fines, ...others] } }
}

const freshDraft = (): Draft => ({ id: newId(), values: {}, evidence: [], happenedAt: '', savedAt: '' })

function check(
  fields: readonly FormField[],
  draft: Draft,
  words: (f: FormField, value: unknown) => string,
  badTime: string,
): Record<string, string> {
  const found: Record<string, string> = {}
  for (const f of fields) {
    const trouble = words(f, draft.values[f.name])
    if (trouble) found[f.name] = trouble
  }
  if (draft.happenedAt.trim() && !readTime(draft.happenedAt, serverNow())) found.happenedAt = badTime
  return found
}

function focusFirst(form: HTMLElement | null) {
  setTimeout(() => {
    const bad = form?.querySelector<HTMLElement>(
      '[aria-invalid="true"], .field-bad input, .field-bad textarea, .field-bad button',
    )
    bad?.focus()
    bad?.scrollIntoView({ block: 'center' })
  })
}

function Outcome(p: {
  problem: ApiProblem | null
  errorCount: number
  loose: string | undefined
  onReload: () => void
  onRetry: () => void
}) {
  const { t, x } = useWords()
  const { problem } = p
  if (!problem)
    return p.errorCount > 0 ? (
      <p className="notice notice-bad" role="alert">
        {t('f.fix', { n: p.errorCount })}
      </p>
    ) : null
  if (problem.refusal) return null
  if (problem.code === 'stale')
    return (
      <div className="notice notice-warn" role="alert">
        <p>
          <b>{t('f.stale')}</b>
        </p>
        <p>{t('f.staleMore')}</p>
        <Button onClick={p.onReload}>{t('reload')}</Button>
      </div>
    )
  if (problem.isNetwork)
    return (
      <div className="notice notice-warn" role="alert">
        <p>
          <b>{t('f.network')}</b>
        </p>
        <p>{t('f.networkMore')}</p>
        <Button onClick={p.onRetry}>{t('retry')}</Button>
      </div>
    )
  return (
    <p className="notice notice-bad" role="alert">
      {p.loose ?? x(problem.words)}
      {problem.status >= 500 && problem.request && ` ${t('failed.number', { n: problem.request })}`}
    </p>
  )
}
