import { Trans } from '@lingui/react/macro'
import { phonesIn } from '../../help/words/phones.ts'
import type { DeskCall } from '../engine/answers.ts'

/** The numbers to ring; where there is none, where else to ask. */
export function CallTo({ phone, url }: Pick<DeskCall, 'phone' | 'url'>) {
  const phones = phonesIn(phone)
  if (phones.length > 0)
    return phones.map(({ shown, href }) => (
      <a key={href} className="number" href={href}>
        <bdi>{shown}</bdi>
      </a>
    ))
  return url === null ? (
    <span className="not-stated">
      <Trans>no number: go there or write</Trans>
    </span>
  ) : (
    <>
      <span className="not-stated">
        <Trans>no number</Trans>
      </span>{' '}
      <a href={url}>
        <bdi>{shownUrl(url)}</bdi>
      </a>
    </>
  )
}

/** As short as it can be typed: without the scheme, `www.` and a last stroke. */
const shownUrl = (url: string): string => url.replace(/^(?:https?:\/\/(?:www\.)?|mailto:|tel:)/i, '').replace(/\/$/, '')
