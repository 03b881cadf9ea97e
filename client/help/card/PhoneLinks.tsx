import { useLingui } from '@lingui/react/macro'
import { Icon } from '../../ui/icons/Icon.tsx'
import type { Phone } from '../words/phones.ts'
import { ringWords } from '../words/ringWords.ts'

interface PhoneLinksProps {
  phones: readonly Phone[]
  /** Whether it is free to ring is said beside it. */
  withCost?: boolean
}

/** Each published number as a button to ring, with whether it is free; nothing where there is none. */
export function PhoneLinks({ phones, withCost = true }: PhoneLinksProps) {
  const { i18n } = useLingui()
  return phones.map(({ shown, href }) => (
    <p key={href} className="phone">
      <a className="button button-phone" href={href}>
        <Icon name="phone" />
        <bdi>{shown}</bdi>
      </a>
      {withCost && <span className="quiet"> {ringWords(i18n, href)}</span>}
    </p>
  ))
}
