import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Drawer, Input, Popconfirm } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { asProblem } from '../api/problem.ts'
import { useClasses, useMeta, useViewer } from '../api/queries.ts'
import { mayEditRegisters } from '../app/rights.ts'
import { DrawerFoot } from '../parts/DrawerFoot.tsx'
import { Failed, RowsPending } from '../parts/States.tsx'
import { useNarrow } from '../parts/use-narrow.ts'
import { useWords } from '../words/use-words.ts'
import { ChangeList } from './ChangeList.tsx'
import { FieldRow } from './FieldRow.tsx'
import {
  afterChange,
  changesQuery,
  type Line,
  putLine,
  type Register,
  registerQuery,
  removeLine,
  troublesOf,
  type Value,
} from './register-api.ts'
import { useShowValue } from './show-value.ts'
import { forms, type Sources } from './specs.ts'

/** Which line is open; `line` null adds one that starts from `initial`. */
export interface Opened {
  readonly register: Register
  readonly line: string | null
  readonly initial?: Value
}

/** One line of a register: a form for the administrator, a sheet for everybody else; its history below. */
export function LineDrawer({ opened, onClose }: { opened: Opened; onClose: () => void }) {
  const { register, line } = opened
  const { t } = useWords()
  const narrow = useNarrow()
  const lines = useQuery({ ...registerQuery(register), staleTime: 0 })
  const edits = mayEditRegisters(useViewer())
  const { registerWord } = useShowValue()
  const found = line === null ? null : lines.data?.find((l) => l.line === line)
  const title = t(line === null ? 'g.new' : edits ? 'g.edit' : 'g.view', { what: registerWord(register) })
  const props = {
    open: true,
    onClose,
    title,
    placement: narrow ? ('bottom' as const) : ('right' as const),
    size: narrow ? '100%' : 560,
  }
  if (lines.isPending || lines.isError || found === undefined)
    return (
      <Drawer {...props}>
        {lines.isPending ? (
          <RowsPending rows={5} />
        ) : lines.isError ? (
          <Failed error={lines.error} onRetry={() => void lines.refetch()} />
        ) : (
          <div className="notice notice-warn">
            <p>
              <b>{t('g.gone')}</b>
            </p>
            <p>{t('g.goneMore')}</p>
          </div>
        )}
      </Drawer>
    )
  return edits ? (
    <Editor key={line ?? ''} opened={opened} now={found} drawer={props} onClose={onClose} />
  ) : (
    <Drawer {...props}>{found && <Sheet register={register} line={found} />}</Drawer>
  )
}

function Sheet({ register, line }: { register: Register; line: Line }) {
  const { t } = useWords()
  const { show } = useShowValue()
  return (
    <>
      <dl className="facts">
        {forms[register].fields
          .filter((f) => f.widget !== 'password')
          .map((f) => (
            <div key={f.name}>
              <dt>{t(f.label)}</dt>
              <dd>{show(register, f.name, line.value[f.name])}</dd>
            </div>
          ))}
      </dl>
      <History register={register} line={line.line} />
    </>
  )
}

function History({ register, line }: { register: Register; line: string }) {
  const { t } = useWords()
  const q = useQuery(changesQuery({ register, line }))
  return (
    <section className="line-history">
      <h3>{t('g.history')}</h3>
      {q.isError && <Failed error={q.error} onRetry={() => void q.refetch()} />}
      {q.data?.length === 0 && <p className="quiet">{t('g.noHistory')}</p>}
      {q.data && q.data.length > 0 && <ChangeList changes={q.data} />}
    </section>
  )
}

interface EditorProps {
  readonly opened: Opened
  readonly now: Line | null
  readonly drawer: object
  readonly onClose: () => void
}

function Editor({ opened, now, drawer, onClose }: EditorProps) {
  const { register } = opened
  const form = forms[register]
  const { t, x, lang } = useWords()
  const { message } = App.useApp()
  const client = useQueryClient()
  const sources = useSources(register)
  // What was seen when the form opened; a conflict is settled by loading what stands now.
  const [seen, setSeen] = useState<Line | null>(now)
  const [typed, setTyped] = useState<Value>(opened.line === null ? (opened.initial ?? {}) : {})
  const [reason, setReason] = useState('')
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [loaded, setLoaded] = useState(false)
  const [tries, setTries] = useState(0)
  const body = useRef<HTMLFormElement>(null)
  // Each failed try brings the focus to the first complaint.
  useEffect(() => {
    if (tries) focusFirst(body.current)
  }, [tries])
  const value = { ...seen?.value, ...typed }

  const failed = (error: unknown) => {
    setErrors(troublesOf(error, [...form.fields.map((f) => f.name), 'reason'], lang))
    setTries((n) => n + 1)
  }
  const done = async (words: string) => {
    message.success(words)
    await afterChange(client)
    onClose()
  }
  const save = useMutation({
    mutationFn: () =>
      putLine(register, form.lineOf(value), { seen: seen?.version ?? null, value: sent(value), reason: reason.trim() }),
    onSuccess: (r) => done(t(r.is === 'unchanged' ? 'g.unchanged' : 'g.saved')),
    onError: failed,
  })
  const drop = useMutation({
    mutationFn: (line: Line) => removeLine(register, line.line, line.version, reason.trim()),
    onSuccess: () => done(t('g.removed')),
    onError: failed,
  })
  const problem = (save.error ?? drop.error) ? asProblem(save.error ?? drop.error) : null
  const checked = (go: () => void) => {
    save.reset()
    drop.reset()
    const found: Record<string, string> = {}
    for (const f of form.fields) if (f.key && isEmpty(value[f.name])) found[f.name] = t('f.need', { what: t(f.label) })
    if (reason.trim().length < 2) found.reason = t('g.needReason')
    setErrors(found)
    if (Object.keys(found).length) setTries((n) => n + 1)
    else go()
  }
  const reload = async () => {
    save.reset()
    drop.reset()
    const fresh = (await client.fetchQuery({ ...registerQuery(register), staleTime: 0 })).find(
      (l) => l.line === seen?.line,
    )
    setSeen(fresh ?? null)
    setLoaded(true)
    if (fresh) await client.invalidateQueries({ queryKey: ['register-changes'] })
    else onClose()
  }
  return (
    <Drawer
      {...drawer}
      mask={{ closable: !save.isPending && Object.keys(typed).length === 0 && reason === '' }}
      footer={
        <DrawerFoot
          act={t('g.save')}
          busy={save.isPending}
          onAct={() => checked(() => save.mutate())}
          onClose={onClose}
        >
          {seen && register !== 'people' && (
            <Popconfirm
              title={t('g.removeAsk')}
              description={t('g.removeMore')}
              okText={t('g.remove')}
              cancelText={t('cancel')}
              onConfirm={() => checked(() => drop.mutate(seen))}
            >
              <Button danger loading={drop.isPending}>
                {t('g.remove')}
              </Button>
            </Popconfirm>
          )}
        </DrawerFoot>
      }
    >
      <form
        ref={body}
        className="act-form line-form"
        noValidate
        onSubmit={(e) => {
          e.preventDefault()
          checked(() => save.mutate())
        }}
      >
        {form.note && <p className="act-help">{t(form.note)}</p>}
        {loaded && <p className="notice">{t('g.loaded')}</p>}
        {form.fields.map((f) => (
          <FieldRow
            key={f.name}
            field={f.widget === 'password' ? { ...f, optional: seen !== null } : f}
            value={value[f.name]}
            options={f.options?.(sources, value) ?? []}
            fixed={!!f.key && seen !== null}
            help={f.widget === 'password' ? t(seen ? 'g.passwordHelp' : 'g.passwordNew') : undefined}
            error={errors[f.name]}
            onChange={(v) => {
              setTyped({ ...typed, [f.name]: v })
              setErrors(({ [f.name]: _, ...rest }) => rest)
            }}
          />
        ))}
        <div className={errors.reason ? 'field field-bad' : 'field'}>
          <label htmlFor="line-reason">{t('g.reason')}</label>
          <p className="help" id="line-reason-help">
            {t('g.reasonHelp')}
          </p>
          <Input.TextArea
            id="line-reason"
            autoSize={{ minRows: 2, maxRows: 5 }}
            maxLength={300}
            value={reason}
            status={errors.reason ? 'error' : ''}
            aria-invalid={!!errors.reason}
            aria-describedby="line-reason-help"
            onChange={(e) => {
              setReason(e.target.value)
              setErrors(({ reason: _, ...rest }) => rest)
            }}
          />
          {errors.reason && (
            <p className="trouble" role="alert">
              {errors.reason}
            </p>
          )}
        </div>
        {problem?.code === 'register-changed' ? (
          <div className="notice notice-warn" role="alert">
            <p>
              <b>{t(seen ? 'g.conflict' : 'g.taken')}</b>
            </p>
            <p>{t(seen ? 'g.conflictMore' : 'g.takenMore')}</p>
            {seen && <Button onClick={() => void reload()}>{t('g.load')}</Button>}
          </div>
        ) : errors[''] || (problem && !problem.issues.length) ? (
          <p className="notice notice-bad pre-line" role="alert">
            {errors[''] ?? x(problem?.words)}
          </p>
        ) : Object.keys(errors).length ? (
          <p className="notice notice-bad" role="alert">
            {t('f.fix', { n: Object.keys(errors).length })}
          </p>
        ) : null}
      </form>
      {seen && <History register={register} line={seen.line} />}
    </Drawer>
  )
}

/** An empty password is none; texts go as they are typed. */
function sent({ password, ...value }: Value): Value {
  return password ? { ...value, password } : value
}

const isEmpty = (v: unknown) => v === undefined || v === null || String(v).trim() === ''

function useSources(register: Register): Sources {
  const { lang, t, x, pair } = useWords()
  const meta = useMeta()
  const classes = useClasses() ?? []
  const cells = useQuery({ ...registerQuery('grid'), enabled: register === 'responsibility' }).data ?? []
  return { meta, classes, cells, lang, t, x, pair }
}

function focusFirst(form: HTMLElement | null) {
  setTimeout(() => {
    const bad = form?.querySelector<HTMLElement>('.field-bad input, .field-bad textarea, .field-bad button')
    bad?.focus()
    ;(bad ?? form?.querySelector('.notice'))?.scrollIntoView({ block: 'center' })
  })
}
