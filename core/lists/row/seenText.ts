/**
 * What cannot be seen: signs of control but for tab and line ends, marks that turn or hide text, halves of signs of two units. The joiners
 * within emoji go too: each is then shown as its parts.
 */
const UNSEEN = /(?![\t\n\r])\p{Cc}|\p{Cf}|\p{Cs}/gu

/** Letters, figures and signs of western Europe alone, as nearly every cell. */
const PLAIN = /^[\t\n\r -~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027]*$/

/** A text as it is seen. */
export const seenText = (text: string): string => (PLAIN.test(text) ? text : text.replaceAll(UNSEEN, ''))

/** At most so many units of a text, and never half a sign of two. */
export const cutText = (text: string, most: number): string => text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')
