import { useLingui } from '@lingui/react/macro'
import type { MouseEvent } from 'react'
import type { Left } from '../../../core/seek/choices.ts'
import { countWords } from './countWords.ts'

interface ChoiceBoxProps {
  name: string
  value: string
  words: string
  checked: boolean
  /** Places left once it is pressed; null = not counted yet. */
  count: Left | null
}

/** A box to tick, with what it would leave. One that would leave nothing says so and cannot be ticked, but can be reached and read. */
export function ChoiceBox({ name, value, words, checked, count }: ChoiceBoxProps) {
  const { i18n } = useLingui()
  const told = count === null ? null : countWords(i18n, count, checked)
  const none = count?.left === 0 && !checked
  return (
    <label className="box">
      <input
        type="checkbox"
        name={name}
        value={value}
        checked={checked}
        aria-label={told === null ? undefined : `${words}, ${told.words}`}
        aria-disabled={none || undefined}
        onClick={none ? refuse : undefined}
        onChange={keep}
      />
      <span>{words}</span>
      {told !== null && <span className="count">{told.short}</span>}
    </label>
  )
}

const refuse = (event: MouseEvent) => event.preventDefault()

/** The form hears every change; the address then sets what is ticked. */
const keep = () => undefined
