import type { Ask } from '../http/ask.ts'
import type { Pack } from './assemblePack.ts'
import type { Packs } from './openPacks.ts'
import { ProblemError, quoted } from '../http/problem.ts'

/** The pack that `:place` in the path names. @throws ProblemError 404 that lists the places there are */
export function packOf(c: Ask, packs: Packs): Pack {
  const id = c.req.param('place') ?? ''
  const pack = packs.get(id)
  if (pack === undefined) throw new ProblemError(404, `There is no place ${quoted(id)} here. Use one of: ${placeIds(packs)}.`)
  return pack
}

const placeIds = (packs: Packs): string => packs.all.map((pack) => pack.file.id).join(', ')

/** For `/openapi.json`: what stands for `:place`. */
export const PLACE_PARAM = { place: 'Id of a place, from /api/places' } as const
