import { useEffect, useRef, useState } from 'react'
import { Trans, useLingui } from '@lingui/react/macro'
import type { RingCall } from './ringCalls.ts'
import { SheetHead } from './SheetHead.tsx'
import { SheetRow } from './SheetRow.tsx'

/** A page of A4 holds about ten. */
const SIZES = [10, 20, 50] as const

/** The ring list as a sheet to hand to whoever rings: while it is open, it alone is printed. */
export function RingSheet({ calls, close }: { calls: readonly RingCall[]; close: () => void }) {
  const { t } = useLingui()
  const [size, setSize] = useState<number>(SIZES[0])
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = calls.slice(0, size)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="ring-sheet" aria-labelledby="sheet-title">
      <div className="ring-actions ring-screen">
        <button type="button" className="button" onClick={() => print()}>
          <Trans>Print the sheet</Trans>
        </button>
        <button type="button" className="button button-quiet" onClick={close}>
          <Trans>Back to the list</Trans>
        </button>
        <label>
          <Trans>Places on it</Trans>{' '}
          <select value={size} onChange={(event) => setSize(Number(event.currentTarget.value))}>
            {SIZES.filter((_, i) => i === 0 || SIZES[i - 1]! < calls.length).map((one) => (
              <option key={one} value={one}>
                {Math.min(one, calls.length)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <SheetHead heading={heading} calls={shown} />
      <table aria-label={t`Places to ring, with room for what they answer`}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>No.</Trans>
            </th>
            <th scope="col">
              <Trans>Place and number</Trans>
            </th>
            <th scope="col">
              <Trans>Ask</Trans>
            </th>
            <th scope="col">
              <Trans>Answer</Trans>
            </th>
            <th scope="col">
              <Trans>Date, who rang</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((call, i) => (
            <SheetRow key={call.first.id} number={i + 1} call={call} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
