import { Icon } from '../../ui/icons/Icon.tsx'
import type { Phone } from '../words/phones.ts'

/** Each published number as a button to ring; nothing where there is none. */
export function PhoneLinks({ phones }: { phones: readonly Phone[] }) {
  if (phones.length === 0) return null
  return (
    <p className="phones">
      {phones.map(({ shown, href }) => (
        <a key={href} className="button button-phone" href={href}>
          <Icon name="phone" />
          <bdi>{shown}</bdi>
        </a>
      ))}
    </p>
  )
}
