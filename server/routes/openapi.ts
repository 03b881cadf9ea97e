import { NoParams } from '../../core/api/params.ts'
import { answerAsset } from '../http/answer.ts'
import { get, type Endpoint } from '../http/endpoint.ts'
import { describeApi } from '../http/describeApi.ts'
import { jsonAsset, type Asset } from '../http/asset.ts'

const doc = { summary: 'This description of every route, OpenAPI 3.1', query: NoParams, answers: { 'application/json': null } }

/** Describes the routes given and itself; made when it is first asked for. */
export function openapi(others: readonly Endpoint[]): Endpoint {
  let made: Asset | null = null
  const endpoint: Endpoint = get('/openapi.json', doc, (c) => {
    made ??= jsonAsset(describeApi([...others, endpoint]), 9)
    return answerAsset(c, made)
  })
  return endpoint
}
