import { AimOutlined } from '@ant-design/icons'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Input, Radio, Select } from 'antd'
import { type FormEvent, useRef, useState } from 'react'
import { send } from '../api/client.ts'
import { asProblem } from '../api/problem.ts'
import { suggestQuery, useKind, useMeta, useViewer } from '../api/queries.ts'
import type { Performed } from '../api/types.ts'
import { choicesOf } from '../app/names.ts'
import { serverNow } from '../app/now.ts'
import { mayKeepContact } from '../app/rights.ts'
import { ClassPicker } from '../form/ClassField.tsx'
import { type Draft, dropDraft, keepDraft, newId, readDraft } from '../form/drafts.ts'
import { EvidenceUpload } from '../parts/EvidenceUpload.tsx'
import { useTitle } from '../parts/use-title.ts'
import { useWords } from '../words/use-words.ts'
import { Reported } from './Reported.tsx'
import { isTold, phoneOf, reportData, reportTroubles } from './report-form.ts'
import { useSettled } from './use-settled.ts'

const fresh = (source: string): Draft => ({
  id: newId(),
  values: { source },
  evidence: [],
  happenedAt: '',
  savedAt: '',
})

/** What was found, where, and by whom it was told; the class is suggested while one writes. */
export function ReportPage() {
  const { t, x, pair } = useWords()
  useTitle(t('report.title'))
  const viewer = useViewer()
  const meta = useMeta()
  const kind = useKind()
  const client = useQueryClient()
  const { message } = App.useApp()
  const standard = viewer.roles.includes('operator') ? 'hotline' : 'patrol'
  const [draft, setDraft] = useState<Draft>(() => readDraft('new', 'report', viewer.id) ?? fresh(standard))
  const [errors, setErrors] = useState<Record<string, string>>({})
  // A number is personal: it never enters the draft that stays on this device.
  const [phone, setPhone] = useState('')
  const sealed = useRef({ phone: '', contact: '' })
  const [locating, setLocating] = useState(false)
  const v = draft.values as Record<string, string | undefined>
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part, savedAt: serverNow() }
    setDraft(next)
    keepDraft('new', 'report', viewer.id, next)
  }
  const set = (name: string, value: unknown) => {
    change({ values: { ...draft.values, [name]: value } })
    if (errors[name]) setErrors(({ [name]: _, ...rest }) => rest)
  }
  const text = useSettled(v.text ?? '', 400)
  const suggested = useQuery(suggestQuery(text)).data ?? []

  const asksWho = mayKeepContact(viewer) && isTold(v.source)
  const number = asksWho ? phoneOf(phone) : ''
  /** Seals the number once, however often the report is sent again. */
  const contactOf = async (): Promise<string | undefined> => {
    if (!number) return undefined
    if (sealed.current.phone !== number) {
      const { contact } = await send<{ contact: string }>('/api/contacts', { phone: number })
      sealed.current = { phone: number, contact }
    }
    return sealed.current.contact
  }
  const report = useMutation({
    mutationFn: async () => {
      const contact = await contactOf()
      const { reporter, ...rest } = draft.values
      return send<Performed>('/api/matters/incident', {
        id: draft.id,
        act: 'report',
        expected: 0,
        data: reportData(asksWho ? { ...rest, reporter } : rest, contact),
        evidence: draft.evidence,
      })
    },
    onSuccess: () => {
      dropDraft('new', 'report', viewer.id)
      for (const key of ['desk', 'list', 'dashboard']) void client.invalidateQueries({ queryKey: [key] })
      scrollTo(0, 0)
    },
    onError: (error) => {
      const found: Record<string, string> = {}
      for (const i of asProblem(error).issues) {
        const path = i.field.split('.')
        found[path[0] === 'place' ? (path[1] ?? 'address') : (path[0] ?? '')] = i.problem
      }
      setErrors(found)
    },
  })
  const locate = () => {
    if (!navigator.geolocation) return message.warning(t('report.noPosition'))
    setLocating(true)
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setLocating(false)
        change({
          values: { ...draft.values, lon: coords.longitude.toFixed(6), lat: coords.latitude.toFixed(6) },
        })
      },
      () => {
        setLocating(false)
        message.warning(t('report.noPosition'))
      },
      { enableHighAccuracy: true, timeout: 10_000 },
    )
  }
  const submit = (e: FormEvent) => {
    e.preventDefault()
    const found = reportTroubles(draft.values, t, number)
    setErrors(found)
    if (!Object.keys(found).length) report.mutate()
  }
  if (report.data)
    return (
      <Reported
        done={report.data}
        onAnother={() => {
          setDraft(fresh(standard))
          setPhone('')
          sealed.current = { phone: '', contact: '' }
          report.reset()
        }}
      />
    )
  const problem = report.error ? asProblem(report.error) : null
  const sources = Object.entries(choicesOf(kind, 'report', 'source')).filter(([id]) => id !== 'public')
  const chosen = draft.values.class as { kind: string; code: string } | undefined
  return (
    <div className="page page-narrow report">
      <h1 className="head-alone">{t('report.title')}</h1>
      <form onSubmit={submit} noValidate>
        <Field id="r-text" label={t('report.what')} help={t('report.whatHelp')} error={errors.text}>
          <Input.TextArea
            id="r-text"
            autoSize={{ minRows: 4, maxRows: 12 }}
            maxLength={2000}
            value={v.text ?? ''}
            aria-invalid={!!errors.text}
            status={errors.text ? 'error' : ''}
            onChange={(e) => set('text', e.target.value)}
          />
        </Field>
        <fieldset className="field">
          <legend>
            {t('report.class')} <span className="quiet">({t('optional')})</span>
          </legend>
          <p className="help">{suggested.length || chosen ? t('report.classHelp') : t('report.classWait')}</p>
          <ClassPicker
            id="r-class"
            value={chosen}
            bad={!!errors.class}
            suggested={suggested}
            onPick={(c) => set('class', c.code ? { kind: c.kind, code: c.code } : undefined)}
          />
          {errors.class && <p className="trouble">{errors.class}</p>}
        </fieldset>
        <Field id="r-address" label={t('report.address')} help={t('report.addressHelp')} error={errors.address}>
          <Input
            id="r-address"
            value={v.address ?? ''}
            maxLength={256}
            aria-invalid={!!errors.address}
            status={errors.address ? 'error' : ''}
            onChange={(e) => set('address', e.target.value)}
          />
        </Field>
        <div className="row-fields">
          <Field id="r-lon" label={t('report.lon')} optional error={errors.lon}>
            <Input id="r-lon" inputMode="decimal" value={v.lon ?? ''} onChange={(e) => set('lon', e.target.value)} />
          </Field>
          <Field id="r-lat" label={t('report.lat')} optional error={errors.lat}>
            <Input id="r-lat" inputMode="decimal" value={v.lat ?? ''} onChange={(e) => set('lat', e.target.value)} />
          </Field>
          <Button icon={<AimOutlined />} loading={locating} onClick={locate}>
            {t(locating ? 'report.locating' : 'report.locate')}
          </Button>
        </div>
        <Field
          id="r-township"
          label={t('report.township')}
          optional
          help={t('report.townshipHelp')}
          error={errors.township}
        >
          <Select
            id="r-township"
            className="wide"
            allowClear
            showSearch
            optionFilterProp="label"
            value={v.township}
            onChange={(value) => set('township', value)}
            options={meta.townships.map((o) => ({ value: o.township, label: o.name }))}
          />
        </Field>
        <fieldset className="field">
          <legend>{t('report.who')}</legend>
          <Radio.Group
            className="choices"
            value={v.source}
            onChange={(e) => set('source', e.target.value)}
            options={sources.map(([value, words]) => ({ value, label: pair(words) }))}
          />
        </fieldset>
        {v.source === 'hotline' && (
          <Field id="r-order" label={t('report.order')} optional error={errors.order}>
            <Input id="r-order" value={v.order ?? ''} maxLength={64} onChange={(e) => set('order', e.target.value)} />
          </Field>
        )}
        {asksWho && (
          <div className="who-fields">
            <Field id="r-reporter" label={t('report.reporter')} optional error={errors.reporter}>
              <Input
                id="r-reporter"
                value={v.reporter ?? ''}
                maxLength={40}
                autoComplete="off"
                onChange={(e) => set('reporter', e.target.value)}
              />
            </Field>
            <Field id="r-phone" label={t('report.phone')} optional error={errors.phone}>
              <Input
                id="r-phone"
                type="tel"
                inputMode="tel"
                autoComplete="off"
                value={phone}
                maxLength={20}
                aria-invalid={!!errors.phone}
                aria-describedby="r-phone-help"
                status={errors.phone ? 'error' : ''}
                onChange={(e) => {
                  setPhone(e.target.value)
                  if (errors.phone) setErrors(({ phone: _, ...others }) => others)
                }}
              />
            </Field>
            <p className="help" id="r-phone-help">
              {t('report.phoneHelp')}
            </p>
          </div>
        )}
        <fieldset className="field">
          <legend>
            {t('report.photos')} <span className="quiet">({t('optional')})</span>
          </legend>
          <EvidenceUpload files={draft.evidence} onChange={(evidence) => change({ evidence })} />
        </fieldset>
        {problem && (
          <p className="notice notice-bad" role="alert">
            {problem.isNetwork ? `${t('f.network')}。${t('f.networkMore')}` : (errors[''] ?? x(problem.words))}
          </p>
        )}
        <p className="report-foot">
          <Button type="primary" size="large" htmlType="submit" loading={report.isPending}>
            {t('report.send')}
          </Button>
          <span className="help">{t('f.saved')}</span>
        </p>
      </form>
    </div>
  )
}

function Field(p: {
  id: string
  label: string
  help?: string
  optional?: boolean
  error: string | undefined
  children: React.ReactNode
}) {
  const { t } = useWords()
  return (
    <div className={p.error ? 'field field-bad' : 'field'}>
      <label htmlFor={p.id}>
        {p.label}
        {p.optional && <span className="quiet"> ({t('optional')})</span>}
      </label>
      {p.help && <p className="help">{p.help}</p>}
      {p.children}
      {p.error && (
        <p className="trouble" role="alert">
          {p.error}
        </p>
      )}
    </div>
  )
}
