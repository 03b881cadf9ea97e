import { gapQueryOf } from '../ask/planQuestion.ts'
import { isByMatrix, type DeskView } from '../desk/deskView.ts'

type Asked = Pick<DeskView, 'place' | 'question' | 'answered' | 'walksKnown' | 'at'>

/** Where the API answers the same question for all of the place, at the same instant: `/api/places/…/gaps?…`. */
export function apiAddress(view: Asked): string {
  const { place, question, at } = view
  const { types, has, ...rest } = gapQueryOf(question)
  const fields: [name: string, value: string][] = [
    ['types', types.length === 0 ? 'all' : types.join(',')],
    ...Object.entries(rest).map(([name, value]): [string, string] => [name, String(value)]),
    ...(has === undefined ? [] : [['has', has.join(',')] as [string, string]]),
    ...(isByMatrix(view) ? [['walks', 'matrix'] as [string, string]] : []),
    ['at', new Date(at).toISOString()],
  ]
  const query = new URLSearchParams(fields).toString()
  return `/api/places/${place.id}/gaps?${query.replaceAll('%2C', ',').replaceAll('%3A', ':')}`
}
