import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import { dateWords } from '../../i18n/timeWords.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { dayOf } from './dayOf.ts'

/** @param now address of the same question, of the listings as they are now */
export function AsListed({ place, at, now }: { place: string; at: number; now: string }) {
  const { i18n } = useLingui()
  const date = dateWords(i18n, dayOf(at))
  return (
    <aside className="note note-then">
      <Icon name="clock" />
      <p>
        <strong>
          <Trans>
            You are looking at {place} as it was listed on {date}.
          </Trans>
        </strong>{' '}
        <Link href={now} replace>
          <Trans>See it as listed now</Trans>
        </Link>
      </p>
    </aside>
  )
}
