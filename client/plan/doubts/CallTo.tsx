import { Trans } from '@lingui/react/macro'
import { phonesIn } from '../../help/words/phones.ts'
import type { DeskCall } from '../engine/answers.ts'

/** The numbers to ring, or what to do without one. */
export function CallTo({ phone }: Pick<DeskCall, 'phone'>) {
  const phones = phonesIn(phone)
  if (phones.length === 0)
    return (
      <span className="not-stated">
        <Trans>no number: go there or write</Trans>
      </span>
    )
  return phones.map(({ shown, href }) => (
    <a key={href} className="number" href={href}>
      <bdi>{shown}</bdi>
    </a>
  ))
}
