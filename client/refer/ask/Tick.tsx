import type { ReactNode } from 'react'

/** One thing that may be so, as a box to tick. */
export function Tick({ on, set, children }: { on: boolean; set: (on: boolean) => void; children: ReactNode }) {
  return (
    <label className="refer-tick">
      <input type="checkbox" autoComplete="off" checked={on} onChange={(event) => set(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  )
}

/** Ticks of which any number may be set. */
export function Ticks<T extends string>({
  of,
  set,
  chosen,
  words,
}: {
  of: readonly T[]
  chosen: readonly T[]
  set: (chosen: readonly T[]) => void
  words: (one: T) => string
}) {
  return (
    <div className="refer-ticks">
      {of.map((one) => (
        <Tick key={one} on={chosen.includes(one)} set={(on) => set(on ? [...chosen, one] : chosen.filter((other) => other !== one))}>
          {words(one)}
        </Tick>
      ))}
    </div>
  )
}
