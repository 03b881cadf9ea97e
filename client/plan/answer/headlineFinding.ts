import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { NO_LISTINGS } from '../../../core/gap/answer/gapNotes.ts'
import type { DeskView } from '../desk/deskView.ts'
import { aboutWords } from '../words/aboutWords.ts'
import { doorWords } from '../words/doorWords.ts'
import { peopleWords } from '../words/figureWords.ts'
import { nearWords } from '../words/nearWords.ts'
import { whenWords } from '../words/whenWords.ts'
import { whoWords } from '../words/whoWords.ts'
import type { HeadlineFigures } from './headlineFigures.ts'

/** Stands on either side of a figure that is to be seen first; `plain` takes it away. */
export const MARK = '⁣'
export const plain = (text: string): string => text.replaceAll(MARK, '')
const marked = (text: string): string => `${MARK}${text}${MARK}`

/** The one sentence that answers the question. What is not known is not a gap: where nothing is listed nobody is "beyond reach". */
export function headlineFinding(i18n: I18n, view: DeskView, figures: HeadlineFigures): string {
  const { answered, own, state } = view
  const { summary } = state
  const place = aboutWords(view, answered.within)
  if (summary.notes.includes(NO_LISTINGS))
    return i18n._(msg`No listings here yet: we know of no help in or near ${place}, so we cannot say who lives beyond reach of it.`)
  const when = whenWords(i18n, answered.hours)
  const who = whoWords(i18n, answered, own)
  const door = doorWords(i18n, answered)
  const walk = nearWords(i18n, answered)
  const all = peopleWords(i18n, figures.all)
  const beyond = marked(peopleWords(i18n, figures.beyond))
  const poorest = marked(peopleWords(i18n, figures.poorest))
  if (figures.all === 0) return i18n._(msg`Nobody is counted in ${place}: there are no ${who}.`)
  if (summary.services.counted === 0)
    return when === null
      ? i18n._(msg`We know of no place in or near ${place} (${door}), so none of its ${all} ${who} count as near one.`)
      : i18n._(msg`${when}, we know of no place in or near ${place} (${door}), so none of its ${all} ${who} count as near one.`)
  if (figures.beyond === 0)
    return when === null
      ? i18n._(msg`All ${all} ${who} in ${place} live within ${walk} of ${door}.`)
      : i18n._(msg`${when}, all ${all} ${who} in ${place} live within ${walk} of ${door}.`)
  return when === null
    ? i18n._(
        msg`${beyond} of ${all} ${who} in ${place} live more than ${walk} from ${door}; ${poorest} of them among the most deprived fifth of neighbourhoods in England.`,
      )
    : i18n._(
        msg`${when}, ${beyond} of ${all} ${who} in ${place} live more than ${walk} from ${door}; ${poorest} of them among the most deprived fifth of neighbourhoods in England.`,
      )
}
