import { groupOf, type ServiceType } from '../../../../core/listing/taxonomy.ts'

/** How doors are told apart on the planner's map, each with a shape of its own that is seen in grey too. */
export const DOOR_KINDS = ['take home', 'eat', 'advice', 'other'] as const
export type DoorKind = (typeof DOOR_KINDS)[number]

/**
 * A door of several kinds is drawn as the first of those that were asked for.
 *
 * @param asked kinds of the question; empty = every kind
 */
export function doorKindOf(types: readonly ServiceType[], asked: readonly ServiceType[]): DoorKind {
  const type = types.find((one) => asked.includes(one)) ?? types[0]
  const group = type === undefined ? 'other' : groupOf(type)
  return DOOR_KINDS.find((kind) => kind === group) ?? 'other'
}

/** SVG paths on a grid of 24: a disc, a bowl, a square, a diamond. */
export const DOOR_SHAPES: Readonly<Record<DoorKind, string>> = {
  'take home': 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18Z',
  eat: 'M2 8h20a10 10 0 0 1-20 0Z',
  advice: 'M4 4h16v16H4Z',
  other: 'M12 1.5 22.5 12 12 22.5 1.5 12Z',
}
