import { DOOR_KINDS, type DoorKind } from './doorKind.ts'

/** Colours as the page's own style sheet has them. */
export interface MapColours {
  ground: string
  card: string
  ink: string
  /** By class, 0–15. */
  classes: readonly string[]
  line: string
  border: string
  water: string
  /** Of the lines that hatch, and of the edge that parts them from dark colours. */
  hatch: string
  hatchEdge: string
  /** Ground that no door reaches. */
  bare: string
  doors: Readonly<Record<DoorKind, string>>
  plum: string
  /** 0–1: streets are paler on a dark ground. */
  streets: number
}

/** Class 0–8, 9–14, 15, as `areaClasses` numbers them. */
const CLASS_NAMES = [
  ...Array.from({ length: 9 }, (_, i) => `--plan-cross-${i}`),
  ...Array.from({ length: 6 }, (_, i) => `--plan-${i}`),
  '--plan-unknown',
]

/** Reads the colours from custom properties, so that light and dark have one home. */
export function readColours(element: Element): MapColours {
  const style = getComputedStyle(element)
  const read = (name: string) => style.getPropertyValue(name).trim()
  return {
    ground: read('--ground'),
    card: read('--card'),
    ink: read('--ink'),
    classes: CLASS_NAMES.map(read),
    line: read('--plan-area-line'),
    border: read('--plan-border'),
    water: read('--plan-water'),
    hatch: read('--plan-hatch'),
    hatchEdge: read('--plan-hatch-edge'),
    bare: read('--plan-bare'),
    doors: Object.fromEntries(DOOR_KINDS.map((kind) => [kind, read(`--plan-door-${kind.replace(' ', '-')}`)])) as MapColours['doors'],
    plum: read('--plum'),
    streets: Number(read('--plan-streets')),
  }
}
