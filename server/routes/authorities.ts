import { AuthoritiesAnswer } from '../../core/api/authorities.ts'
import { NoParams } from '../../core/api/params.ts'
import { answerAsset } from '../http/answer.ts'
import { jsonAsset, type Asset } from '../http/asset.ts'
import type { Deps } from '../deps.ts'
import { get } from '../http/endpoint.ts'
import { placedAuthorities } from '../packs/authorities.ts'

const QUALITY = 9

const doc = {
  summary:
    'The local authorities of England by name, each with its ONS code, where its people live, and the place of this map that lists help there, or null',
  query: NoParams,
  answers: { 'application/json': AuthoritiesAnswer },
}

/** Made again when the places change, as the list of them is. */
export function authorities({ authorities: known, packs }: Deps) {
  let made: { of: Asset; asset: Asset } | null = null
  return get('/api/authorities', doc, (c) => {
    if (made?.of !== packs.list)
      made = { of: packs.list, asset: jsonAsset({ authorities: placedAuthorities(known, packs) } satisfies AuthoritiesAnswer, QUALITY) }
    return answerAsset(c, made.asset)
  })
}
