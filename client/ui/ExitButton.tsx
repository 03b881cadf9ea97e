import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, type MouseEvent } from 'react'
import { Icon } from './icons/Icon.tsx'
import { AWAY, leave } from './leave.ts'

const PRESSES = 3
const WITHIN_MS = 2000

/**
 * "Exit this page": gone at one press, or at Shift three times in two seconds. The page is blanked at once, what it kept of the
 * person is forgotten, and no step back leads here or to an earlier page of ours. Without script it is a plain link.
 */
export function ExitButton() {
  const { t } = useLingui()
  useEffect(() => {
    let presses: number[] = []
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Shift') presses = []
      else if (!event.repeat) {
        presses = [...presses.filter((at) => event.timeStamp - at < WITHIN_MS), event.timeStamp]
        if (presses.length >= PRESSES) leave()
      }
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  const press = (event: MouseEvent) => {
    event.preventDefault()
    leave()
  }
  return (
    <aside className="exit-bar" aria-label={t`Leave quickly`}>
      <a className="exit" href={AWAY} rel="noreferrer noopener" onClick={press}>
        <Icon name="cross" />
        <Trans>Exit this page</Trans>
      </a>
    </aside>
  )
}
