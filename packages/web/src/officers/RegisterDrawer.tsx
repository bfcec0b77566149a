import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Drawer, Input, Radio, Select } from 'antd'
import { type ReactNode, useState } from 'react'
import { send } from '../api/client.ts'
import { asProblem } from '../api/problem.ts'
import { useKind, useMeta } from '../api/queries.ts'
import type { Performed } from '../api/types.ts'
import { choicesOf, nameOfUnit } from '../app/names.ts'
import { newId } from '../form/drafts.ts'
import type { JsonSchema } from '../form/form-model.ts'
import { DrawerFoot } from '../parts/DrawerFoot.tsx'
import { useNarrow } from '../parts/use-narrow.ts'
import { useWords } from '../words/use-words.ts'

const fields = ['person', 'name', 'status', 'unit', 'post'] as const
type Field = (typeof fields)[number]

/** Opens the file of one person; its words come from the contract of the act. */
export function RegisterDrawer({ onClose }: { onClose: () => void }) {
  const { t, x, lang, pair } = useWords()
  const meta = useMeta()
  const kind = useKind('officer')
  const narrow = useNarrow()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [id] = useState(newId)
  const [values, setValues] = useState<Partial<Record<Field, string>>>({ status: 'officer' })
  const act = kind.acts.find((a) => a.act === 'register')
  const open = useMutation({
    mutationFn: () => send<Performed>('/api/matters/officer', { id, act: 'register', expected: 0, data: values }),
    onSuccess: async ({ matter }) => {
      await client.invalidateQueries({ queryKey: ['officers'] })
      await navigate({ to: '/officers/$id', params: { id: matter } })
    },
  })
  const problem = open.error ? asProblem(open.error) : null
  const set = (field: Field, value: string) => setValues((v) => ({ ...v, [field]: value }))
  const control: Record<Field, (id: string) => ReactNode> = {
    person: (i) => <Input id={i} value={values.person} onChange={(e) => set('person', e.target.value)} />,
    name: (i) => <Input id={i} value={values.name} onChange={(e) => set('name', e.target.value)} />,
    status: () => (
      <Radio.Group
        value={values.status}
        onChange={(e) => set('status', e.target.value)}
        options={Object.entries(choicesOf(kind, 'register', 'status')).map(([value, w]) => ({ value, label: pair(w) }))}
      />
    ),
    unit: (i) => (
      <Select
        id={i}
        className="wide"
        value={values.unit}
        onChange={(v: string) => set('unit', v)}
        showSearch={{ optionFilterProp: 'label' }}
        options={meta.units.map((u) => ({ value: u.unit, label: nameOfUnit(meta, u.unit, lang) }))}
      />
    ),
    post: (i) => <Input id={i} value={values.post} onChange={(e) => set('post', e.target.value)} />,
  }
  return (
    <Drawer
      open
      onClose={onClose}
      title={t('o.add')}
      placement={narrow ? 'bottom' : 'right'}
      size={narrow ? '100%' : 480}
      footer={
        <DrawerFoot
          act={t('f.confirm', { act: x(act?.title) })}
          busy={open.isPending}
          onAct={() => open.mutate()}
          onClose={onClose}
        />
      }
    >
      {act?.help && <p className="act-help">{x(act.help)}</p>}
      {fields.map((f) => {
        const s: JsonSchema = act?.schema.properties?.[f] ?? {}
        const trouble = problem?.issues.find((i) => i.field === f)?.problem
        return (
          <div key={f} className={trouble ? 'field field-bad' : 'field'}>
            <label htmlFor={`register-${f}`}>{lang === 'zh' ? s.zh : s.en}</label>
            {s.helpZh && <p className="help">{lang === 'zh' ? s.helpZh : s.helpEn}</p>}
            {control[f](`register-${f}`)}
            {trouble && (
              <p className="trouble" role="alert">
                {trouble}
              </p>
            )}
          </div>
        )
      })}
      {problem && !problem.issues.length && (
        <p className="notice notice-bad" role="alert">
          {x(problem.words)}
        </p>
      )}
    </Drawer>
  )
}
