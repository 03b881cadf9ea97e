import type { Position } from '../../core/listing/service.ts'
import type { Authority } from '../../core/place/elsewhere/authority.ts'
import { findPostcode, readPostcode } from '../../core/place/postcode.ts'
import { usePage } from '../frame/PageContext.tsx'
import { useWhereabouts } from '../help/where/whereabouts.ts'

/** Where distances on the page of a council are measured from. */
export interface From {
  at: Position
  /** The device's own position, what was typed, or the middle of the council where nothing is known of the person. */
  of: { device: true } | { typed: string; guessed: boolean } | { council: string }
}

/** Where the person said they are, in this tab or in the form just sent; else the middle of the council. */
export function useFrom({ code, name, at }: Authority): From {
  const { where } = usePage()
  const mine = useWhereabouts()
  const said = mine !== null && mine.authority === code ? mine : where !== null && where.authority === code ? where : null
  if (said === null) return { at, of: { council: name } }
  return {
    at: said.from,
    of: said.text === null ? { device: true } : { typed: said.outward ?? shown(said.text), guessed: said.roughM !== undefined },
  }
}

/** Of a postcode its first half. */
function shown(text: string): string {
  const read = findPostcode(text) ?? readPostcode(text)
  return read.kind === 'not a postcode' ? text : read.outward
}
