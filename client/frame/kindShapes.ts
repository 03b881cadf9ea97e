import type { Group } from '../../core/listing/taxonomy.ts'

/** A group's outline and the picture inside it, as SVG paths on a grid of 32: circle food, square advice, diamond children, hexagon skills, rounded triangle belonging, ticket referral. */
export interface KindShape {
  outline: string
  glyph: string
}

const CIRCLE = 'M16 2a14 14 0 1 1 0 28 14 14 0 0 1 0-28Z'

export const KIND_SHAPES: Readonly<Record<Group, KindShape>> = {
  'take home': { outline: CIRCLE, glyph: 'M9.5 13h13l-1.2 9.5H10.7ZM12.5 13v-1a3.5 3.5 0 0 1 7 0v1' },
  eat: { outline: CIRCLE, glyph: 'M8.5 16h15a7.5 7.5 0 0 1-15 0ZM13 12.5c-1-1.5 1-2 0-4M19 12.5c-1-1.5 1-2 0-4' },
  children: { outline: 'M16 1.5 30.5 16 16 30.5 1.5 16Z', glyph: 'M16 9.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5ZM11.5 22c0-6 9-6 9 0' },
  skills: {
    outline: 'M8.5 3.5h15L30.5 16l-7 12.5h-15L1.5 16Z',
    glyph: 'M16 23v-8M16 18c-4 0-5.5-2-5.5-5 4 0 5.5 2 5.5 5ZM16 15c0-3.5 2-5.5 5.5-5.5 0 3.5-2 5.5-5.5 5.5Z',
  },
  'by referral': { outline: 'M2 7h28v5.5a3.5 3.5 0 0 0 0 7V25H2v-5.5a3.5 3.5 0 0 0 0-7Z', glyph: 'M11 13.5h10M11 18.5h6' },
  advice: {
    outline: 'M7 3h18a4 4 0 0 1 4 4v18a4 4 0 0 1-4 4H7a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4Z',
    glyph: 'M9.5 10.5h13v9H16l-4 3.5v-3.5H9.5Z',
  },
  belonging: {
    outline: 'M13.2 3.8a3.3 3.3 0 0 1 5.6 0l11.2 20a3.2 3.2 0 0 1-2.8 4.7H4.8A3.2 3.2 0 0 1 2 23.8Z',
    glyph: 'M16 24c-3.5-2.5-5.2-4.2-5.2-6.3a2.6 2.6 0 0 1 5.2-.8 2.6 2.6 0 0 1 5.2.8c0 2.1-1.7 3.8-5.2 6.3Z',
  },
}
