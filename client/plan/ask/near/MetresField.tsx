import { Trans } from '@lingui/react/macro'
import { useId, useState } from 'react'

const MOST_M = 10_000

interface MetresFieldProps {
  reachM: number
  onChange: (metres: number) => void
}

/** Walked metres, typed; taken over when the field is left or Enter is pressed. */
export function MetresField({ reachM, onChange }: MetresFieldProps) {
  const [wrong, setWrong] = useState(false)
  const id = useId()
  const take = (text: string) => {
    const metres = Number(text)
    const fits = Number.isInteger(metres) && metres >= 1 && metres <= MOST_M
    setWrong(!fits)
    if (fits && metres !== reachM) onChange(metres)
  }
  return (
    <label className="plan-metres">
      <Trans>or metres</Trans>
      <input
        type="number"
        name="metres"
        min={1}
        max={MOST_M}
        defaultValue={reachM}
        aria-invalid={wrong}
        aria-describedby={wrong ? id : undefined}
        onBlur={({ currentTarget }) => take(currentTarget.value)}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && take(currentTarget.value)}
      />
      {wrong && (
        <span className="plan-warn" id={id} role="alert">
          <Trans>Give whole metres from 1 to 10,000.</Trans>
        </span>
      )}
    </label>
  )
}
