import { readFileSync } from 'node:fs'
import { readInstant } from '../../core/days/londonTime.ts'
import type { Nation } from '../../core/days/nation.ts'
import { readHours, stateAt } from './hoursAt.ts'
import { exceptionsInShort, inShort } from './rulesInShort.ts'

/**
 * Reads a file of lines `text<TAB>instant` (UTF-8, the instant may be absent) and answers each with one object, in order. The
 * instant is what follows the last tab; an absent or wrong one is said in that line's `problem`, with no state.
 *
 * @param file `-` = standard input
 * @throws Error in a sentence where the file cannot be read or is not UTF-8
 */
export function answerLines(file: string, isText: boolean, nation: Nation): object[] {
  const lines = linesOf(file)
  return lines.map((line) => answerLine(line, isText, nation))
}

function answerLine(line: string, isText: boolean, nation: Nation): object {
  const tab = line.lastIndexOf('\t')
  const [text, said] = tab === -1 ? [line, ''] : [line.slice(0, tab), line.slice(tab + 1).trim()]
  const reading = readHours(text, isText)
  const { rules, exceptions, read, left, byAppointment } = reading
  const at = said === '' ? null : readInstant(said)
  const problem =
    said === ''
      ? 'There is no instant: give one after a tab, such as 2026-11-24T12:00.'
      : `The instant must be an ISO date and time such as 2026-11-24T12:00, got ${said}.`
  return {
    text,
    read,
    rules: rules === null ? null : [inShort(rules), exceptionsInShort(exceptions)].filter((part) => part !== '').join('; '),
    left,
    ...(byAppointment === undefined ? {} : { byAppointment }),
    ...(at === null
      ? { state: null, until: null, next: null, understood: read === 'whole', reason: null, problem }
      : stateAt(reading, at, nation)),
  }
}

function linesOf(file: string): string[] {
  const lines = textOf(file).split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  return lines
}

function textOf(file: string): string {
  let bytes: Buffer
  try {
    bytes = readFileSync(file === '-' ? 0 : file)
  } catch (error) {
    throw new Error(
      `--lines cannot read ${file}: ${error instanceof Error ? error.message : 'it failed'}. Give a file, or - for standard input.`,
      {
        cause: error,
      },
    )
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new Error(`--lines: ${file} is not UTF-8. Save it as UTF-8 and try again.`, { cause: error })
  }
}
