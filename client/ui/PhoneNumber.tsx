import { telLink } from './telLink.ts'

/** A number to ring, inside a sentence. @param phone as published: digits and spaces */
export function PhoneNumber({ phone }: { phone: string }) {
  return (
    <a className="number" href={telLink(phone)}>
      <bdi>{phone}</bdi>
    </a>
  )
}
