import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { PlanQuestion } from '../ask/planQuestion.ts'
import { anyKindWords } from '../words/anyKindWords.ts'
import { minutesOfReach, peopleWords, reachWords, shareWords } from '../words/figureWords.ts'
import { needWords } from '../words/whoWords.ts'
import type { RegionSums } from './regions.ts'

interface RegionHeadlineProps {
  name: string
  question: PlanQuestion
  sums: RegionSums
  regions: number
  by: 'authority' | 'ward' | 'area'
  /** What counts of the planner's list; null = there is no list. */
  counted: number | null
  /** Of the regions in which the list reaches anybody; `poorest` = in need, beyond reach, among the most deprived fifth. */
  reached: RegionSums & { regions: number; poorest: number }
}

/** The one sentence: who is in need, and of those who lives beyond reach where there is a list to measure from. */
export function RegionHeadline(props: RegionHeadlineProps) {
  const { counted } = props
  return (
    <output className="plan-headline">
      {counted === null ? <Need {...props} /> : counted === 0 ? <NothingCounts {...props} /> : <Beyond {...props} />}
      <NotPublished areas={props.sums.notPublished} />
    </output>
  )
}

function Need({ name, question, sums, regions, by }: RegionHeadlineProps) {
  const { i18n } = useLingui()
  const many = peopleWords(i18n, sums.need)
  const who = needWords(i18n, question.need)
  const half = i18n.number(sums.half)
  const all = i18n.number(regions)
  return (
    <>
      <Trans>
        There are <strong>{many}</strong> {who} in {name};
      </Trans>{' '}
      {by === 'authority' ? (
        <Trans>
          half of them live in {half} of its {all} authorities.
        </Trans>
      ) : by === 'ward' ? (
        <Trans>
          half of them live in {half} of its {all} wards.
        </Trans>
      ) : (
        <Trans>
          half of them live in {half} of its {all} neighbourhoods.
        </Trans>
      )}{' '}
      <Trans>Who of them has help near is not known here: give a list of services to see it.</Trans>
    </>
  )
}

function NothingCounts({ name, question }: RegionHeadlineProps) {
  const { i18n } = useLingui()
  const kind = anyKindWords(i18n, question.types)
  return (
    <Trans>
      Nothing in your list counts as {kind} with a point on the map, so who in {name} has one near cannot be said. Choose other kinds.
    </Trans>
  )
}

function Beyond({ name, question, sums, regions, counted, reached }: RegionHeadlineProps) {
  const { i18n } = useLingui()
  const beyond = peopleWords(i18n, reached.beyond)
  const all = peopleWords(i18n, reached.need)
  const who = needWords(i18n, question.need)
  const minutes = minutesOfReach(question.reachM, question.pace)
  const reach = reachWords(i18n, question.reachM)
  const kind = anyKindWords(i18n, question.types)
  const share = shareWords(i18n, reached.need === 0 ? 0 : reached.beyond / reached.need)
  const fifth = peopleWords(i18n, reached.poorest)
  const others = i18n.number(regions - reached.regions)
  const inOthers = peopleWords(i18n, sums.need - reached.need)
  if (reached.regions === 0)
    return (
      <Trans>
        No place of your list is within a {minutes}-minute walk ({reach}) of anybody counted in {name}: look whether its positions are
        right.
      </Trans>
    )
  return (
    <>
      {reached.regions === regions ? (
        <Trans>
          <strong>{beyond}</strong> of {all} {who} in {name} ({share}) live more than a {minutes}-minute walk ({reach}) from {kind} of your
          list;
        </Trans>
      ) : (
        <>
          <Plural
            value={reached.regions}
            one={`In the # authority that your list reaches,`}
            other={`In the # authorities that your list reaches,`}
          />{' '}
          <Trans>
            <strong>{beyond}</strong> of {all} {who} ({share}) live more than a {minutes}-minute walk ({reach}) from {kind} of it;
          </Trans>
        </>
      )}{' '}
      <Trans>
        <strong>{fifth}</strong> of them live among the most deprived fifth of neighbourhoods in England.
      </Trans>{' '}
      <Plural value={counted ?? 0} one="# place counts." other="# places count." />
      {reached.regions < regions && (
        <>
          {' '}
          <Trans>
            Of the other {others} authorities, with {inOthers} {who}, the list may know nothing.
          </Trans>
        </>
      )}
    </>
  )
}

function NotPublished({ areas }: { areas: number }) {
  return areas === 0 ? null : (
    <>
      {' '}
      <Plural
        value={areas}
        one="Of # neighbourhood the count is not published; it stands in no sum."
        other="Of # neighbourhoods the count is not published; they stand in no sum."
      />
    </>
  )
}
