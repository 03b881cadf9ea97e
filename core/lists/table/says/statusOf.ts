import type { Service } from '../../../listing/service.ts'

const CLOSED =
  /\b(?:permanently closed|closed (?:down|permanently)|no longer (?:open|running|operating|active)|ceased|ended|inactive|not (?:running|active|open)|disbanded|archived|withdrawn|expired|retired|decommissioned|discontinued|defunct|dissolved|wound up|deleted|removed)\b|^closed\b/i
const FOR_A_TIME =
  /\btemporar\w+ (?:closed|shut|suspended)|\bclosed temporarily\b|\b(?:paused|suspended|on hold)\b|^(?:temp(?:orarily)?\.? closed)/i
/** Of the column of it alone: a fund that is spent, a service that takes nobody more. */
const FULL =
  /\b(?:spent|(?:fully )?(?:allocated|committed|subscribed)|oversubscribed|exhausted|not (?:accepting|taking)|no capacity)\b|^full\b/i
const SHUT_NOW =
  /\btemporar\w+ (?:closed|shut|suspended)|\bclosed temporarily\b|^(?:currently )?closed (?:until|till|for (?:refurb\w*|repairs?|(?:building )?works?|maintenance|renovations?|now|the (?:winter|summer|season|foreseeable|time being)))\b|^(?:currently |temporarily )?(?:suspended|paused)\b|^not (?:currently )?(?:running|meeting|open(?! to))\b|^on (?:pause|hold|a break)\b/i
const SHUT_IN_NAME = /\b(?:temporarily |currently )?(?:closed|shut) (?:for|until|till|to|during)\b|\btemporarily (?:closed|shut)\b/i
const YES = /^(?:y|yes|true|1|x)$/i
const NO = /^(?:n|no|false|0|-)$/i

/**
 * Whether a row's place still runs, by its column of that and by its notes. It is listed, so it runs unless it says otherwise.
 *
 * @param others what it says of its times ("Temporarily closed for repairs", "closed until Easter"), and its name: "Hall (closed for refurb)"
 * @param heading of the column: "yes" means the contrary under "Closed?"
 */
export function statusOf(said: string, heading: string, notes: string, [hours = '', name = '']: readonly string[] = []): Service['status'] {
  const cell = said.replaceAll('_', ' ')
  if (SHUT_NOW.test(hours) || SHUT_IN_NAME.test(name)) return 'temporarily closed'
  const asksClosed = /clos|shut|ceased|ended/i.test(heading)
  if (FOR_A_TIME.test(cell) || FULL.test(cell) || FOR_A_TIME.test(notes)) return 'temporarily closed'
  if (asksClosed && (YES.test(cell) || /^(?:19|20)\d\d/.test(cell) || /\d{4}$/.test(cell))) return 'closed'
  if (!asksClosed && NO.test(cell)) return 'closed'
  if (/^not stated$/i.test(cell)) return 'not stated'
  if (CLOSED.test(cell) || /\b(?:permanently closed|no longer (?:open|running|operating)|has closed(?! for)|closed down)\b/i.test(notes))
    return 'closed'
  return 'active'
}
