import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useDeskView } from '../../desk/deskView.ts'
import { openWords } from '../result/changeWords.ts'
import { hoursWritten } from './hoursWritten.ts'
import { osmOfHours } from './osmOfHours.ts'

const PRESETS = ['Mo-Fr 10:00-16:00', 'Tu,Th 10:00-12:00', 'Mo-Fr 17:00-20:00', 'Sa 10:00-12:00']

interface HoursChoiceProps {
  /** As OpenStreetMap writes them; null = not stated. */
  hours: string | null
  onChange: (hours: string | null) => void
  /** Whether hours may be left out. */
  optional?: boolean
}

/** Opening hours: one of a few, those that the question asks for, or written. */
export function HoursChoice({ hours, onChange, optional = true }: HoursChoiceProps) {
  const { i18n } = useLingui()
  const { question } = useDeskView()
  const [written, setWritten] = useState('')
  const [left, setLeft] = useState<string | null>(null)
  const asked = question.hours === null ? null : osmOfHours(question.hours)
  const presets = [...new Set([...(asked === null ? [] : [asked]), ...PRESETS])]
  const own = hours !== null && !presets.includes(hours)
  const read = (text: string) => {
    setWritten(text)
    if (text.trim() === '') {
      setLeft(null)
      onChange(null)
      return
    }
    const found = hoursWritten(text)
    setLeft('left' in found ? found.left : null)
    onChange('osm' in found ? found.osm : null)
  }
  const choose = (value: string) => {
    setWritten('')
    setLeft(null)
    onChange(value === '' ? null : value)
  }
  return (
    <fieldset>
      <legend>
        <Trans>When it is open</Trans>
      </legend>
      <label className="scenario-field">
        <Trans>Choose hours</Trans>
        <select value={own ? 'own' : (hours ?? '')} onChange={(event) => event.target.value !== 'own' && choose(event.target.value)}>
          <option value="">{optional ? <Trans>Not said</Trans> : <Trans>Choose…</Trans>}</option>
          {presets.map((preset) => (
            <option key={preset} value={preset}>
              {preset === asked ? <Trans>The hours of the question: {openWords(i18n, preset)}</Trans> : openWords(i18n, preset)}
            </option>
          ))}
          {own && (
            <option value="own">
              <Trans>As written below</Trans>
            </option>
          )}
        </select>
      </label>
      <label className="scenario-field">
        <Trans>or write them</Trans>
        <input
          type="text"
          value={written}
          maxLength={300}
          placeholder="Tuesdays 10am - 12 noon"
          aria-invalid={left !== null || undefined}
          onChange={(event) => read(event.target.value)}
        />
      </label>
      <output className={left === null ? 'quiet' : 'scenario-warn'}>
        {left !== null ? (
          <Trans>Not understood: “{left}”. Write days and times, such as Tuesdays 10am - 12 noon or Tu,Th 10:00-12:00.</Trans>
        ) : hours === null && optional ? (
          <Trans>While its hours are not said it counts at any time, and in no hour that the question asks for.</Trans>
        ) : hours !== null && written !== '' ? (
          <Trans>Read as: {openWords(i18n, hours)}.</Trans>
        ) : null}
      </output>
    </fieldset>
  )
}
