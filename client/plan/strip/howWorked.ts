import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** How a figure is worked out: what it is, the formula in words, and what goes into it and what it does not see, a line each. */
export interface HowFigure {
  figure: MessageDescriptor
  formula: MessageDescriptor
  inputs: readonly MessageDescriptor[]
}

/** The figures of the strip. */
export const HOW_WORKED = {
  week: {
    figure: msg`Help open within reach, hour by hour`,
    formula: msg`An hour counts for a neighbourhood when at least one place that counts, and serves it within reach, is open for at least half of that hour in every week. The figure is those in need who live in such neighbourhoods, of all in need.`,
    inputs: [
      msg`The hours of each listing as its source gives them, whatever their age. The hours that the question asks for change nothing here.`,
      msg`Not seen: bank holidays, school holidays, sessions of some weeks only, and places whose hours are not known. A place that is open to few counts like one that is open to many.`,
    ],
  },
  wait: {
    figure: msg`How long until somebody is let in`,
    formula: msg`For each neighbourhood and each hour of setting out: the hours until a person is let in at the place within reach that lets them in first, the walk included. The average is over those in need who do get in; the median is the time by which half of all in need are in, those who never get in among them.`,
    inputs: [
      msg`Sessions that are held every week, and a walk of 80 m a minute. Whether a place asks for a voucher or referral is as its source says. Vouchers are fetched from kinds of place that commonly issue them, which is our inference; the visit there is counted as taking no time.`,
      msg`Not seen: queues, places that have run out, sessions of some weeks only. So waits are the shortest there can be.`,
    ],
  },
  doubts: {
    figure: msg`How far the headline moves`,
    formula: msg`Each row answers the question anew with one thing otherwise: without one kind of listing, or as if every listing that is kept out for that one reason alone turned out to count. What two unknowns keep out moves nothing here.`,
    inputs: [
      msg`The band: a walk is the straight line × 1.3; it is asked again at × 1.2 and at × 1.4. Across water: as if nobody could cross where the straight walk leaves the land.`,
      msg`The rows are not to be added up: the same people stand in several.`,
    ],
  },
  lines: {
    figure: msg`Between the lines`,
    formula: msg`A neighbourhood stands between the lines when at least one door is within reach of it, every one of those doors is for people who live elsewhere, and nobody delivers there. Those who live in such neighbourhoods are added up.`,
    inputs: [msg`The area that each listing says it serves. What states none is for whoever is within reach.`],
  },
  ring: {
    figure: msg`Whom to ring first`,
    formula: msg`Every fact that is not stated or old, by how many in need one answer would move: into reach if a listing that is kept out by that fact alone turned out to count, or out of reach if a listing that counts turned out to have gone. Whoever has another place within reach is not moved.`,
    inputs: [msg`Each figure is of one answer by itself; they are not to be added up.`],
  },
  bars: {
    figure: msg`The bars by deprivation`,
    formula: msg`All people, or those in need, are added up by the tenth of England that their neighbourhood is in, or by fifths of the people of this place, the most deprived first. The dark part is the sum of those beyond reach; the share is that sum ÷ all of the bar.`,
    inputs: [
      msg`Tenths: Indices of Deprivation 2025, of all 33,755 neighbourhoods of England. Fifths: the same ranks, parted so that each holds about a fifth of the people here; a neighbourhood is in one fifth whole.`,
      msg`Where need is not published it is in no bar of need. All bars have one scale, which begins at nought.`,
    ],
  },
  compare: {
    figure: msg`The comparison`,
    formula: msg`In need beyond reach ÷ in need, each row from its own people: never a mean of shares. The thin line goes from the share at × 1.2 to the share at × 1.4; rows whose lines overlap cannot be told apart.`,
    inputs: [
      msg`Each kind is asked by itself, all else as asked. A scenario is the same question asked of the listings as the changes would have them.`,
      msg`Neighbourhoods whose need is not published are in no share. All panels have one scale.`,
    ],
  },
  area: {
    figure: msg`One neighbourhood`,
    formula: msg`Its people, those of them in need, and the walk from the middle of its addresses to the nearest place that counts: straight line × 1.3, in minutes at the asked pace. All who live there have the same answer.`,
    inputs: [
      msg`People of mid-2022; its tenth by the Indices of Deprivation 2025. Whoever lives at its edge may walk further or less far.`,
      msg`The wait is until somebody is let in without a voucher, as listed; queues are not seen.`,
    ],
  },
} as const satisfies Record<string, HowFigure>
export type HowWorkedOf = keyof typeof HOW_WORKED
