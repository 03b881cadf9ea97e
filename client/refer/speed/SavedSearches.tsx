import { Trans, useLingui } from '@lingui/react/macro'
import { useSyncExternalStore } from 'react'
import { keptOnDevice } from '../../help/device/keptOnDevice.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { saidWords } from '../ask/saidWords.ts'
import { useReferDesk } from '../desk/referDesk.ts'
import { focusBeside } from './focusBeside.ts'
import { askedAgain, readSearch, searchKey, searchOf } from './savedSearch.ts'

/** As many as stay on a device; the oldest goes. */
const MOST = 12
const NONE: readonly string[] = []

/** Of the worker, not of any client: so they stay when the desk is cleared. */
const kept = keptOnDevice<readonly string[]>(
  'together-map:refer-searches',
  (text) => text.split('\n').filter((key) => readSearch(key) !== null),
  (keys) => keys.join('\n'),
)
const EVERYWHERE = 'saved'

/** Searches to be asked again, named by what they ask. */
export function SavedSearches() {
  const { i18n, t } = useLingui()
  const { session, change } = useReferDesk()
  const keys = useSyncExternalStore(
    kept.subscribe,
    () => kept.get(EVERYWHERE) ?? NONE,
    () => NONE,
  )
  const current = searchOf(session.client)
  const key = searchKey(current)
  const without = (one: string) => keys.filter((other) => other !== one)
  const keep = (next: readonly string[]) => kept.keep(EVERYWHERE, next.length === 0 ? null : next)
  const canSave = current.needs.length > 0 && !keys.includes(key)
  if (keys.length === 0 && !canSave) return null
  return (
    <details className="fold saved-part">
      <summary>
        <Trans>Saved searches</Trans> <span className="quiet">{keys.length}</span>
      </summary>
      <ul className="refer-rows saved-list">
        {keys.map((one) => {
          const search = readSearch(one)!
          const name = saidWords(i18n, search).join(' · ')
          return (
            <li key={one}>
              <button type="button" className="chip" onClick={() => change(askedAgain(search))}>
                {name}
              </button>
              <button
                type="button"
                className="plan-tool"
                aria-label={t`Forget: ${name}`}
                onClick={(event) => {
                  focusBeside(event.currentTarget, '.plan-tool')
                  keep(without(one))
                }}
              >
                <Icon name="cross" />
              </button>
            </li>
          )
        })}
      </ul>
      {canSave && (
        <button type="button" className="button button-quiet" onClick={() => keep([key, ...keys].slice(0, MOST))}>
          <Trans>Save: {saidWords(i18n, current).join(' · ')}</Trans>
        </button>
      )}
      <p className="quiet">
        <Trans>Needs, food and times alone stay on this device, for the next client too.</Trans>
      </p>
    </details>
  )
}
