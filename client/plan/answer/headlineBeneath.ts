import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import { NO_LISTINGS } from '../../../core/gap/answer/gapNotes.ts'
import { isByMatrix, type DeskView } from '../desk/deskView.ts'
import { peopleWords } from '../words/figureWords.ts'
import { yearsWords } from '../words/yearsWords.ts'
import type { HeadlineFigures } from './headlineFigures.ts'

/** What the headline must not be read without: how old the lists are, the band, how much of it asks for a voucher, what is not known. */
export interface Beneath {
  scenario: string | null
  age: string | null
  band: string | null
  voucher: string | null
  everybody: string | null
  notKnown: readonly string[]
}

export function headlineBeneath(i18n: I18n, view: DeskView, figures: HeadlineFigures): Beneath {
  const { answered, own, before, state } = view
  const known = !state.summary.notes.includes(NO_LISTINGS)
  const some = known && state.summary.services.counted > 0
  return {
    scenario: before === null ? null : i18n._(msg`This is a scenario, not how things are.`),
    age: some ? ageWords(i18n, view) : null,
    band: some && !isByMatrix(view) ? bandWords(i18n, figures) : null,
    voucher: some ? voucherWords(i18n, view, figures) : null,
    everybody: some ? everybodyWords(i18n, figures) : null,
    notKnown: [
      ...(answered.own && own === null
        ? [i18n._(msg`Your own column is not on this device: people on low incomes are counted instead.`)]
        : []),
      ...(known ? unknownWords(i18n, view) : []),
    ],
  }
}

function ageWords(i18n: I18n, { answered, state }: DeskView): string {
  const years = yearsWords(i18n, state.summary.services.listed)
  return answered.hours === null ? i18n._(msg`Places as listed in ${years}.`) : i18n._(msg`Hours as listed in ${years}.`)
}

function bandWords(i18n: I18n, { between, beyond }: HeadlineFigures): string | null {
  const [low, high] = between.map((count) => peopleWords(i18n, Math.round(count)))
  if (low === high) return beyond === 0 ? null : i18n._(msg`The same however streets wind.`)
  return i18n._(msg`Between ${low!} and ${high!} beyond reach, as streets wind.`)
}

function voucherWords(i18n: I18n, { isFresh }: DeskView, { withoutVoucher, voucherPlaces }: HeadlineFigures): string {
  if (withoutVoucher === null || voucherPlaces === null || !isFresh('doubts'))
    return i18n._(msg`How much of it asks for a voucher is being worked out.`)
  if (voucherPlaces === 0) return i18n._(msg`No place counted is known to ask for a voucher or referral.`)
  const without = peopleWords(i18n, withoutVoucher)
  const places = i18n._(msg`${plural(voucherPlaces, { one: 'the # place that asks', other: 'the # places that ask' })}`)
  return i18n._(msg`Without ${places} for a voucher or referral: ${without}.`)
}

function everybodyWords(i18n: I18n, { everybody }: HeadlineFigures): string | null {
  if (everybody === null) return null
  const all = peopleWords(i18n, everybody.all)
  const beyond = peopleWords(i18n, everybody.beyond)
  return i18n._(msg`Of everybody, ${beyond} of ${all} are beyond reach.`)
}

/** Counted apart: unknown is neither near nor beyond reach. */
function unknownWords(i18n: I18n, { state: { summary } }: DeskView): string[] {
  const { needNotPublished, overWater, services } = summary
  const people = peopleWords(i18n, needNotPublished.people)
  const areas = i18n._(msg`${plural(needNotPublished.areas, { one: '# neighbourhood', other: '# neighbourhoods' })}`)
  const wet = peopleWords(i18n, overWater ?? 0)
  return [
    ...(needNotPublished.areas > 0 ? [i18n._(msg`${areas} with ${people} people: not published, counted apart.`)] : []),
    ...((overWater ?? 0) > 0 ? [i18n._(msg`Of those within reach ${wet} would have to cross water: for them it is uncertain.`)] : []),
    ...setApart(i18n, services),
  ]
}

/** A place that does not say is not one that says no. */
function setApart(i18n: I18n, { unknownHours, unknownReferral, unknownNeeds }: DeskView['state']['summary']['services']): string[] {
  const said: [count: number, words: MessageDescriptor][] = [
    [
      unknownHours,
      msg`${plural(unknownHours, { one: 'Counted apart: # place whose hours are not known.', other: 'Counted apart: # places whose hours are not known.' })}`,
    ],
    [
      unknownReferral,
      msg`${plural(unknownReferral, { one: 'Counted apart: # place that does not say how to come there.', other: 'Counted apart: # places that do not say how to come there.' })}`,
    ],
    [
      unknownNeeds,
      msg`${plural(unknownNeeds, { one: 'Counted apart: # place that does not say whether it has that.', other: 'Counted apart: # places that do not say whether they have that.' })}`,
    ],
  ]
  return said.flatMap(([count, words]) => (count > 0 ? [i18n._(words)] : []))
}
