import type { Service } from '../../listing/service.ts'

/** What a gatherer's note to a row takes back or adds. The note itself is never shown. */
export interface NoteReading {
  status: Service['status']
  alert: Service['alert']
  /** The hours beside it are not this service's. */
  hoursAreOthers: boolean
  mode: Service['mode']
  /** The door is probably no longer where the row has it. */
  hasMoved: boolean
  referral: string | null
}

/** Donation hours, the toilets' hours, the hours of an emergency that is over. */
const NOT_ITS_HOURS = /\bhours are (?:given in the context of|those of)\b|\blisted for donations\b|\bpandemic[- ]time hours\b/i

/** Notes after which nobody can say that it still runs, and what is known of it in our words. First match counts. */
const IN_DOUBT: readonly [RegExp, (found: RegExpExecArray) => string][] = [
  [/\b(\d+)-month project from (\w+ \d{4})/i, ([, months, from]) => `Announced as a project of ${months} months from ${from}.`],
  [/^winter (\d{4}-\d\d)/i, ([, winter]) => `Listed for the winter of ${winter}.`],
  [/\btrial (\w+ \d{4}) ?[-–] ?(\w+ \d{4})/i, ([, from, to]) => `A trial from ${from} to ${to}.`],
  [/\bpilot of (\w+) sessions/i, ([, count]) => `Began as a trial of ${count} sessions.`],
  [/\bannounced for winter (\d{4})/i, ([, year]) => `Announced for the winter of ${year}.`],
  [/\bdue to be demolished\b/i, () => 'The building was due to come down: it has probably moved.'],
  [/\bpandemic arrangement\b/i, () => 'Set up for the pandemic.'],
  [/\blent for (\d+) months from (\w+ \d{4})/i, ([, months, from]) => `Had its rooms for ${months} months from ${from}.`],
  [/\bwhether it still runs is not stated\b|\bconfirm it still runs\b/i, () => 'Whether it still runs is not known.'],
]

export function readNote(note: string): NoteReading {
  const doubt = IN_DOUBT.flatMap(([pattern, say]) => {
    const found = pattern.exec(note)
    return found === null ? [] : say(found)
  })[0]
  const isClosed = /\bmarked temporarily closed\b/i.test(note)
  const text = isClosed ? 'Its list had it as closed for a time.' : doubt
  return {
    status: isClosed ? 'temporarily closed' : doubt === undefined ? 'active' : 'not stated',
    alert: text === undefined ? null : { text, until: null },
    hoursAreOthers: NOT_ITS_HOURS.test(note),
    mode: /\bparcels (?:are )?delivered(?: to homes)?\b/i.test(note) ? ['delivery'] : [],
    hasMoved: /\bdue to be demolished\b/i.test(note),
    referral: /\bby voucher\b/i.test(note) ? 'By voucher' : null,
  }
}
