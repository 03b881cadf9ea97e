/**
 * A name as it is compared: lower case, no accents, apostrophes or full stops; any other mark is a space.
 * "St. Anne’s" and "st annes" are one name.
 */
export const plainName = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f'’.]/g, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
