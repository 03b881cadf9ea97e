/**
 * A name as it is compared: lower case, no accents, apostrophes or full stops, Saint as St, & as and; any other mark is a space, and what is
 * invisible is nothing. "St. Anne’s", "Saint Annes" and "st annes" are one name.
 */
export const plainName = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f\p{Cf}'’‘ʼ`´.]/gu, '')
    .toLowerCase()
    .replaceAll(/(\p{L}\s*)&(?=\s*\p{L})/gu, '$1 and ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replaceAll(/\bsaint\b/g, 'st')
