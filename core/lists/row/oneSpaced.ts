/** A text with one space wherever it has any: the same text where it is so already, as nearly every cell is. */
export const oneSpaced = (text: string): string => (/[^\S ]| {2}/.test(text) ? text.replaceAll(/\s+/g, ' ') : text)
