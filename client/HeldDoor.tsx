import { Trans } from '@lingui/react/macro'
import { Suspense, useContext, useState, type ComponentType } from 'react'
import { HeldPagesContext, type HeldPages } from './HeldPages.ts'
import { Waiting } from './ui/Waiting.tsx'

interface HeldDoorProps<Props> {
  of: keyof HeldPages
  /** A `lazyPart`. */
  part: () => ComponentType<Props>
  props: Props
}

/** The way to a page that is at hand on the server and fetched in the browser. */
export function HeldDoor<Props extends object>({ of, part, props }: HeldDoorProps<Props>) {
  const held = (useContext(HeldPagesContext)?.[of] ?? null) as ComponentType<Props> | null
  const [{ Page }] = useState(() => ({ Page: held ?? part() }))
  if (held !== null) return <Page {...props} />
  const waiting = (
    <Waiting>
      <Trans>Looking…</Trans>
    </Waiting>
  )
  return (
    <Suspense fallback={waiting}>
      <Page {...props} />
    </Suspense>
  )
}
