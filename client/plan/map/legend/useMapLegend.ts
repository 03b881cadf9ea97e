import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { dateWords } from '../../../i18n/timeWords.ts'
import type { MapShow } from '../../ask/planQuestion.ts'
import { needTextsOf } from '../../ask/who/needTexts.ts'
import { dayOf } from '../../desk/dayOf.ts'
import { useDeskView, type DeskView } from '../../desk/deskView.ts'
import { shareWords } from '../../words/figureWords.ts'
import { whoWords } from '../../words/whoWords.ts'
import { useMapClasses, type MapClasses } from '../classes/useMapClasses.ts'
import { DOOR_KINDS, doorKindOf, type DoorKind } from '../draw/doorKind.ts'
import type { MapLegend } from './mapLegend.ts'
import { between, stepWords } from './stepWords.ts'

/** The legend of the map as it stands. */
export function useMapLegend(): MapLegend {
  const { i18n } = useLingui()
  const desk = useDeskView()
  const classes = useMapClasses()
  const { show, pace } = desk.question
  return {
    title: titleOf(i18n, desk, classes),
    cross: show === 'both' ? crossWords(i18n, desk, classes) : null,
    steps: show === 'both' ? [] : stepWords(i18n, show, classes.cuts, pace),
    marks: markWords(i18n, desk, classes),
    doors: doorWords(i18n, desk),
    notes: notesOf(i18n, desk, classes),
    tally: classes.tally,
  }
}

function titleOf(i18n: I18n, { question, answered, own, at }: DeskView, { tally }: MapClasses): string {
  const date = dateWords(i18n, dayOf(at))
  const who = whoWords(i18n, answered, own)
  switch (question.show) {
    case 'both': {
      const many = tally.classes[5]!.areas + tally.classes[8]!.areas
      if (many === 0) return i18n._(msg`No neighbourhood with many ${who} lies beyond reach`)
      return i18n._(
        msg`${plural(many, {
          one: `# neighbourhood with many ${who} lies beyond reach`,
          other: `# neighbourhoods with many ${who} lie beyond reach`,
        })}`,
      )
    }
    case 'need':
      return i18n._(msg`Beyond reach in each neighbourhood: ${who}`)
    case 'who':
      return i18n._(msg`In each neighbourhood, wherever help is: ${who}`)
    case 'distance':
      return i18n._(msg`Minutes on foot to the nearest door`)
    default:
      return i18n._(msg`Hours until food that asks for no voucher, from ${date}, walk included`)
  }
}

function crossWords(i18n: I18n, { answered, own }: DeskView, { cuts }: MapClasses): NonNullable<MapLegend['cross']> {
  const [few, some, many] = between(i18n, cuts.thirds) as [string, string, string]
  return {
    needAxis: needTextsOf(i18n, answered, own).name,
    who: whoWords(i18n, answered, own),
    need: [i18n._(msg`few: ${few}`), i18n._(msg`some: ${some}`), i18n._(msg`many: ${many}`)],
    reachAxis: i18n._(msg`Walk to a door`),
    reach: [i18n._(msg`within reach`), i18n._(msg`up to twice as far`), i18n._(msg`further, or none`)],
  }
}

function markWords(i18n: I18n, { question, answers, areas, state }: DeskView, { tally }: MapClasses): MapLegend['marks'] {
  const [uncertain, unpublished, wet] = [i18n.number(tally.uncertain), i18n.number(tally.notPublished), i18n.number(tally.overWater)]
  const { ground } = answers
  const square = i18n.number((ground?.square_m ?? 0) / 1e6, { maximumSignificantDigits: 3 })
  const share = shareWords(i18n, ground?.share ?? 0)
  const marks: [boolean, MapLegend['marks'][number]['mark'], string][] = [
    [tally.uncertain > 0, 'uncertain', i18n._(msg`uncertain: ${uncertain}`)],
    [tally.notPublished > 0, 'not-published', i18n._(msg`number not published: ${unpublished}`)],
    [tally.overWater > 0, 'over-water', i18n._(msg`reached only across water: ${wet}`)],
    [question.ground && ground != null, 'bare', i18n._(msg`ground that no door reaches: ${square} km², ${share} of the ground`)],
    [state.columns.rows.length < areas.code.length, 'not-asked', i18n._(msg`not asked about`)],
  ]
  return marks.filter(([is]) => is).map(([, mark, words]) => ({ mark, words }))
}

function doorWords(i18n: I18n, { state, question }: DeskView): MapLegend['doors'] {
  const words: Readonly<Record<DoorKind, string>> = {
    'take home': i18n._(msg`food to take home`),
    eat: i18n._(msg`food to eat there`),
    advice: i18n._(msg`advice`),
    other: i18n._(msg`other help`),
  }
  const there = new Set(state.listings.filter(({ at }) => at !== null).map(({ types }) => doorKindOf(types, question.types)))
  return DOOR_KINDS.filter((kind) => there.has(kind)).map((kind) => ({ kind, words: words[kind] }))
}

function notesOf(i18n: I18n, { question, isFresh }: DeskView, { cuts, tally }: MapClasses): string[] {
  const { show } = question
  if (show === 'wait' && !isFresh('wait')) return [i18n._(msg`The waits are being worked out…`)]
  if (show === 'distance' || show === 'wait') return []
  const uncertain =
    tally.uncertain === 0 ? [] : [i18n._(msg`Uncertain: on the border of reach, where it depends on how much the streets wind.`)]
  return [cutsNote(i18n, show, cuts.of), ...uncertain]
}

function cutsNote(i18n: I18n, show: MapShow, of: MapClasses['cuts']['of']): string {
  if (of === 'place') return i18n._(msg`Parted by thirds and fifths of your own figures, so only maps of these figures can be compared.`)
  if (show !== 'both') return i18n._(msg`The classes are the same for every place, so that two maps can be compared.`)
  return i18n._(msg`Few, some and many are about thirds of England’s neighbourhoods, so that two maps can be compared.`)
}
