import { Trans, useLingui } from '@lingui/react/macro'
import type { PageSource } from '../../../core/support/helplines.ts'
import { dateWords } from '../../i18n/timeWords.ts'

/** Which page says so, and how old it is. */
export function SourceNote({ source: { title, url, on } }: { source: PageSource }) {
  const { i18n } = useLingui()
  const page = (
    <a href={url} rel="noopener noreferrer">
      <bdi>{title}</bdi>
    </a>
  )
  if (on === null)
    return (
      <small className="quiet">
        <Trans>Source: {page}, date not stated</Trans>
      </small>
    )
  const when = dateWords(i18n, on)
  return (
    <small className="quiet">
      <Trans>
        Source: {page}, {when}
      </Trans>
    </small>
  )
}
