export interface Phone {
  /** As published. */
  shown: string
  /** `tel:` link. */
  href: string
}

/** The numbers in a published phone text, in order; empty where none is long enough to ring. Linear in the length of the text. */
export function phonesIn(text: string | null): Phone[] {
  if (text === null) return []
  return text
    .slice(0, 200)
    .split(/[/,;]| or |&/i)
    .flatMap((part) => {
      const shown = /\+?\d[\d ()-]*/.exec(part)?.[0].trim() ?? ''
      const dialled = shown.replaceAll(/\(0\)|[^\d+]/g, '')
      return dialled.length >= 5 && dialled.length <= 15 ? [{ shown, href: `tel:${dialled}` }] : []
    })
}
