/** What is said where more words were typed than a command takes: a name with a space that stands outside quotes. */
export function tooManyWords(words: readonly string[], most: number): string {
  const extra = words[most]!
  const marks = /[‘’“”]|^'|'$/.test(words.join(' '))
    ? ' Only straight double quotes count everywhere; curly ones and, on Windows, single ones do not.'
    : ''
  const dashes = /^[–—]/.test(extra)
    ? ' An option begins with two short dashes, as in --name; a word processor makes a long one of them.'
    : ''
  return `${JSON.stringify(extra)} is one word too many. Put what has a space in it between double quotes, such as "Leeds, Bradford" or "My files/food list.csv".${marks}${dashes}`
}
