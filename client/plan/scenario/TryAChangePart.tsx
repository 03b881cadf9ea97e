import { Trans } from '@lingui/react/macro'
import { Suspense, useState } from 'react'
import { CrashNote } from '../../ui/CrashNote.tsx'
import { lazyPart } from '../../ui/lazyPart.ts'
import { Waiting } from '../../ui/Waiting.tsx'

/** What reads hours, files and links comes after the figures. */
const tryAChange = lazyPart(() => import('./try/TryAChange.tsx').then((module) => module.TryAChange))

/** "Try a change", fetched apart from the desk. @param onMap whether a map answers when it is asked for a place */
export function TryAChangePart({ onMap = false }: { onMap?: boolean }) {
  const [{ TryAChange }] = useState(() => ({ TryAChange: tryAChange() }))
  const broken = (
    <p className="note" role="alert">
      <Trans>Changes cannot be tried here now. The figures stand as they are.</Trans>
    </p>
  )
  return (
    <CrashNote instead={broken}>
      <Suspense
        fallback={
          <Waiting className="scenario-waiting">
            <Trans>Opening what lets you try a change…</Trans>
          </Waiting>
        }
      >
        <TryAChange onMap={onMap} />
      </Suspense>
    </CrashNote>
  )
}
