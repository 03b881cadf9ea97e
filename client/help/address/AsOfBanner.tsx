import { Trans, useLingui } from '@lingui/react/macro'
import { useLocation } from 'wouter'
import { dateWords, dayWords, timeWords } from '../../i18n/timeWords.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { usePage } from '../../frame/PageContext.tsx'
import { AskLink } from './AskLink.tsx'
import { useAddress } from './useAddress.ts'

/**
 * Says that the clock was moved, and the way back to now.
 *
 * @param listed newest date among the listings shown, so that the month is theirs; null = none of them has a date
 */
export function AsOfBanner({ place, listed }: { place: string; listed: string | null }) {
  const { i18n } = useLingui()
  const { now } = usePage()
  const { asof, at } = useAddress()
  const [path] = useLocation()
  if (asof === null) return null
  const month = listed === null ? '' : dateWords(i18n, listed.slice(0, 7))
  const day = dayWords(i18n, at, now)
  const time = timeWords(i18n, at)
  return (
    <aside className="note note-then">
      <Icon name="clock" />
      <p>
        <strong>
          {listed === null ? (
            <Trans>{place} on a day in the past, by lists without a date.</Trans>
          ) : (
            <Trans>
              {place} as listed in {month}.
            </Trans>
          )}
        </strong>{' '}
        <span className="clock">
          <Trans>
            The clock stands at {day}, {time}.
          </Trans>{' '}
        </span>
        <AskLink path={path} changes={{ asof: null }}>
          <Trans>Back to now</Trans>
        </AskLink>
      </p>
    </aside>
  )
}
