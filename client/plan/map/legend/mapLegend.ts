import type { MapClasses } from '../classes/useMapClasses.ts'
import type { DoorKind } from '../draw/doorKind.ts'

/** What the map means, in words: drawn in the page and in a picture of the map alike. */
export interface MapLegend {
  title: string
  /** The words on the axes of the 3 × 3; null where one figure is shown. */
  cross: null | {
    /** Whose need is counted: as its choice is called, and as it stands in a sentence. */
    needAxis: string
    who: string
    /** Few, some, many. */
    need: readonly [string, string, string]
    reachAxis: string
    /** Within reach, up to twice as far, further. */
    reach: readonly [string, string, string]
  }
  /** Classes of one figure; empty where the 3 × 3 is shown. */
  steps: readonly { class: number; words: string }[]
  marks: readonly { mark: MapMark; words: string }[]
  doors: readonly { kind: DoorKind; words: string }[]
  notes: readonly string[]
  tally: MapClasses['tally']
}

export type MapMark = 'uncertain' | 'not-published' | 'over-water' | 'bare' | 'not-asked'
