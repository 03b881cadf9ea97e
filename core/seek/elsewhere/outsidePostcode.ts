import type { Authority } from '../../place/elsewhere/authority.ts'
import { oddOutward } from '../../place/elsewhere/oddPostcode.ts'
import { pointOf, type PostcodeTable, type PostcodeText } from '../../place/postcode.ts'
import { nationsOfOutward } from '../../place/postcodeAreas.ts'
import { troubleOf } from '../troubleOf.ts'
import type { Resolved } from '../where.ts'
import { elsewhereOf, elsewhereOfPostcode, elsewhereOfTable, type Elsewhere } from './elsewhere.ts'

/** Outward codes on the border of Scotland, of which no table is known: the council on England's side, by hand. */
const SCOTTISH_BORDER: Readonly<Record<string, string>> = {
  TD12: 'E06000057',
  TD15: 'E06000057',
  TD9: 'E06000063',
  DG14: 'E06000063',
  DG16: 'E06000063',
}

/**
 * A postcode outside our places: with the council that it lies in, where its table says so, or the councils on England's side of a border. One
 * that begins as none in England does is not known; one of the post alone, or of an island of the Crown, is told as what it is.
 *
 * @param table of its outward code; null = no postcode of England starts so
 * @throws what `authorities` throws
 */
export async function outsidePostcode(
  text: string,
  read: Exclude<PostcodeText, { kind: 'not a postcode' }>,
  table: PostcodeTable | null,
  authorities: () => Promise<readonly Authority[]>,
): Promise<Resolved> {
  const odd = table === null ? oddOutward(read.outward) : null
  if (odd !== null) return troubleOf('odd postcode', text, { odd, nations: ['england'] })
  const nations = nationsOfOutward(read.outward)
  const isOnBorder = nations.length > 1
  if (table === null && !isOnBorder)
    return nations.includes('england') ? troubleOf('unknown postcode', text, { nations }) : troubleOf('outside', text, { nations })
  const point = table !== null && read.kind === 'full' ? pointOf(table, read.inward) : null
  // The tables of a border hold both sides, and only England's lies in an authority.
  if (isOnBorder && point !== null && point.authority === null)
    return troubleOf('outside', text, { nations: nations.filter((nation) => nation !== 'england') })
  if (isOnBorder && point === null)
    return troubleOf('outside', text, { nations, ...englandsSide(read.outward, table, await authorities()) })
  const one = table && elsewhereOfPostcode(table, point, await authorities())
  return troubleOf('outside', text, one === null ? { nations } : { nations: ['england'], elsewhere: [one] })
}

function englandsSide(outward: string, table: PostcodeTable | null, authorities: readonly Authority[]): { elsewhere?: Elsewhere[] } {
  const byHand = authorities.find(({ code }) => code === SCOTTISH_BORDER[outward])
  const elsewhere = table === null ? (byHand ? [{ ...elsewhereOf(byHand), outward }] : []) : elsewhereOfTable(table, authorities)
  return elsewhere.length === 0 ? {} : { elsewhere }
}
