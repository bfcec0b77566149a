import type { Addressee } from '@zhiheng/law/powers/types.ts'
import { Checkbox, Input, Radio, Select } from 'antd'
import type { ReactNode } from 'react'
import { isDay, type useLaw } from '../powers/use-list.ts'
import { useWords } from '../words/use-words.ts'
import { askedFor } from './choices.ts'
import type { Calculator, Told } from './use-calculator.ts'

interface Props {
  readonly told: Told
  readonly law: NonNullable<ReturnType<typeof useLaw>>
  readonly calculator: Calculator
  readonly onChange: (part: Partial<Told>) => void
}

/** What the calculation needs to know; only what the law of the item looks at is asked. */
export function Asking({ told, law, calculator, onChange }: Props) {
  const { t, lang } = useWords()
  const items = law.allPowers.filter((p) => p.kind === 'penalty')
  const on = [told.factsOn, told.decidedOn].filter(isDay)
  const versions = on.map((day) => law.power(told.power, day))
  const asked = askedFor(versions)
  const terms = versions.at(-1) ?? versions[0]
  const circumstances = terms && on[1] ? calculator.circumstancesOn(on[1], terms) : []
  return (
    <form className="asking" onSubmit={(e) => e.preventDefault()}>
      <Labelled label={t('d.item')} id="d-item">
        <Select
          id="d-item"
          className="wide"
          placeholder={t('f.searchPower')}
          value={told.power || undefined}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={(power: string) => onChange({ power, conditions: [], circumstances: [], base: {}, take: '' })}
          options={items.map((p) => ({ value: p.code, label: `${p.code} ${lang === 'zh' ? p.titleZh : p.titleEn}` }))}
        />
      </Labelled>
      <div className="asking-pair">
        <Labelled label={t('d.factsOn')} id="d-facts">
          <Input
            id="d-facts"
            type="date"
            value={told.factsOn}
            onChange={(e) => onChange({ factsOn: e.target.value })}
          />
        </Labelled>
        <Labelled label={t('d.decidedOn')} id="d-decided">
          <Input
            id="d-decided"
            type="date"
            value={told.decidedOn}
            onChange={(e) => onChange({ decidedOn: e.target.value })}
          />
        </Labelled>
      </div>
      <Grouped label={t('d.addressee')}>
        <Radio.Group
          className="choices"
          value={told.addressee}
          onChange={(e) => onChange({ addressee: e.target.value as Addressee })}
          options={(['individual', 'organisation', 'responsible'] as const).map((value) => ({
            value,
            label: t(`d.${value}`),
          }))}
        />
      </Grouped>
      <Grouped label={t('d.degree')}>
        <Radio.Group
          className="choices"
          value={told.degree}
          onChange={(e) => onChange({ degree: e.target.value })}
          options={calculator.degreeOrder.map((value) => ({ value, label: calculator.degrees[value][lang] }))}
        />
      </Grouped>
      {asked.conditions.length > 0 && (
        <Grouped label={t('d.conditions')}>
          <Checkbox.Group
            className="choices choices-list"
            value={[...told.conditions]}
            onChange={(conditions) => onChange({ conditions })}
            options={asked.conditions.map((value) => ({ value, label: law.conditions[value][lang] }))}
          />
        </Grouped>
      )}
      {asked.bases.map((base) => (
        <Labelled key={base} label={law.bases[base][lang]} id={`d-${base}`}>
          <Input
            id={`d-${base}`}
            inputMode="decimal"
            suffix={t('f.yuan')}
            value={told.base[base] ?? ''}
            onChange={(e) => onChange({ base: { ...told.base, [base]: e.target.value } })}
          />
        </Labelled>
      ))}
      {asked.units.map((unit) => (
        <Labelled key={unit} label={`${t('d.count')}（${law.units[unit][lang]}）`} id={`d-${unit}`}>
          <Input
            id={`d-${unit}`}
            inputMode="decimal"
            value={told.count[unit] ?? ''}
            onChange={(e) => onChange({ count: { ...told.count, [unit]: e.target.value } })}
          />
        </Labelled>
      ))}
      {asked.local && <Local told={told} onChange={onChange} />}
      {circumstances.length > 0 && (
        <Grouped label={t('d.circumstances')}>
          <Checkbox.Group
            className="choices choices-list"
            value={[...told.circumstances]}
            onChange={(chosen) => onChange({ circumstances: chosen, take: '' })}
            options={circumstances.map((c) => ({
              value: c.id,
              label: (
                <>
                  {c.title[lang]} <span className="quiet">{calculator.effects[c.effect][lang]}</span>
                </>
              ),
            }))}
          />
        </Grouped>
      )}
      {told.circumstances.length > 0 && (
        <Grouped label={t('d.take')}>
          <Radio.Group
            className="choices"
            value={told.take}
            onChange={(e) => onChange({ take: e.target.value })}
            options={(['', 'none', 'mitigated', 'lighter', 'plain', 'heavier'] as const).map((value) => ({
              value,
              label: t(`d.take.${value || 'auto'}`),
            }))}
          />
        </Grouped>
      )}
    </form>
  )
}

function Local({ told, onChange }: Pick<Props, 'told' | 'onChange'>) {
  const { t } = useWords()
  const set = (part: Partial<Told['local']>) => onChange({ local: { ...told.local, ...part } })
  return (
    <Grouped label={t('d.local')}>
      <div className="asking-pair">
        {(['min', 'max'] as const).map((name) => (
          <Input
            key={name}
            aria-label={t(name === 'min' ? 'd.localMin' : 'd.localMax')}
            placeholder={t(name === 'min' ? 'd.localMin' : 'd.localMax')}
            inputMode="decimal"
            suffix={t('f.yuan')}
            value={told.local[name]}
            onChange={(e) => set({ [name]: e.target.value })}
          />
        ))}
      </div>
      <Input
        aria-label={t('d.localSource')}
        placeholder={t('d.localSource')}
        value={told.local.source}
        onChange={(e) => set({ source: e.target.value })}
      />
    </Grouped>
  )
}

const Labelled = ({ label, id, children }: { label: string; id: string; children: ReactNode }) => (
  <div className="field">
    <label htmlFor={id}>{label}</label>
    {children}
  </div>
)
const Grouped = ({ label, children }: { label: string; children: ReactNode }) => (
  <fieldset className="field">
    <legend>{label}</legend>
    {children}
  </fieldset>
)
