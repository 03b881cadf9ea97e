import type { LocatePostcode } from '../../../core/lists/list.ts'
import { pointOf, type PostcodeTable } from '../../../core/place/postcode.ts'
import { toPostcodeTable, type PostcodeColumns } from '../../../core/place/postcodeColumns.ts'
import { AnswerError, getJson } from '../../ui/getJson.ts'

/** So many are asked for at once. */
const AT_ONCE = 6

/**
 * Where postcodes lie: the server is asked for whole outward codes ("LS1"), and the rest is looked up here.
 *
 * @param tell told after each how many are there
 * @throws Error with a sentence where they cannot be had
 */
export async function locateHere(outwards: readonly string[], tell: (done: number) => void): Promise<LocatePostcode> {
  const tables = new Map<string, PostcodeTable>()
  const left = [...outwards]
  let done = 0
  const fetchSome = async () => {
    for (let outward = left.shift(); outward !== undefined; outward = left.shift()) {
      const table = await tableOf(outward)
      if (table !== null) tables.set(outward, table)
      done += 1
      tell(done)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, fetchSome))
  return (postcode) => {
    const [outward = '', inward = ''] = postcode.split(' ')
    const table = tables.get(outward)
    const found = table === undefined ? null : pointOf(table, inward)
    return found === null || found.authority === null ? null : { at: found.at, authority: found.authority }
  }
}

/** null = no postcode of England starts so. */
async function tableOf(outward: string): Promise<PostcodeTable | null> {
  try {
    return toPostcodeTable(await getJson<PostcodeColumns>(`/api/postcodes/${encodeURIComponent(outward)}`))
  } catch (error) {
    if (error instanceof AnswerError && (error.status === 404 || error.status === 400)) return null
    throw new Error('where its postcodes lie could not be fetched: check your connection, and read the file again', { cause: error })
  }
}
