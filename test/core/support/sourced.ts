import { expect } from 'vitest'
import type { PageSource } from '../../../core/support/helplines.ts'
import { PartialDate } from '../../../core/listing/service.ts'
import { telLink } from '../../../client/ui/telLink.ts'

/** A fact says which page vouches for it, and how old that page is; null = the page does not say. */
export function expectSourced({ title, url, on }: PageSource): void {
  expect(title).not.toBe('')
  expect(new URL(url).protocol).toMatch(/^https?:$/)
  if (on !== null) expect(PartialDate.parse(on)).toBe(on)
}

/** One number that a phone can ring, and no mobile. Three-figure numbers such as 111 are rung as they are. */
export function expectDials(phone: string): void {
  expect(phone).toMatch(/^\d[\d ]*\d$/)
  expect(phone.replaceAll(' ', '')).not.toMatch(/^07/)
  expect(telLink(phone)).toMatch(/^tel:(\d{3}|\d{6}|\d{8}|\d{10,16})$/)
}
