import { Trans } from '@lingui/react/macro'
import { createContext, Suspense, useContext, useState, type ComponentType } from 'react'
import type { ElsewhereProps } from './frame/elsewhereProps.ts'
import { lazyPart } from './ui/lazyPart.ts'
import { Waiting } from './ui/Waiting.tsx'

/** Few come here: the browser fetches the code when they do. */
const fetchedPages = lazyPart(() => import('./elsewhere/ElsewherePages.tsx').then((module) => module.ElsewherePages))

/** The pages themselves where they are at hand, as on the server, so that they stand in the first HTML; null in the browser. */
export const ElsewhereContext = createContext<ComponentType<ElsewhereProps> | null>(null)

/** The pages of councils that this map has no list of, and of those who could bring one. */
export function ElsewhereDoor({ code }: ElsewhereProps) {
  const held = useContext(ElsewhereContext)
  const [{ Pages }] = useState(() => ({ Pages: held ?? fetchedPages() }))
  const waiting = (
    <Waiting>
      <Trans>Looking…</Trans>
    </Waiting>
  )
  return held === null ? (
    <Suspense fallback={waiting}>
      <Pages code={code} />
    </Suspense>
  ) : (
    <Pages code={code} />
  )
}
