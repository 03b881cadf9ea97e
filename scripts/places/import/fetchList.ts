import type { ListFormat } from '../../../core/lists/list.ts'
import { StartError } from '../../../server/startError.ts'
import { fetchFeed } from '../../../server/lists/fetch/fetchFeed.ts'
import { fetchPages } from '../../../server/lists/fetch/fetchPages.ts'
import { sharedLink } from '../../../server/lists/fetch/sharedLink.ts'
import { plainAddress } from '../../../server/lists/plainAddress.ts'
import { NotFetched } from '../../../server/lists/fetch/notFetched.ts'

/** A list from its address: the pages of an Open Referral feed joined to one, anything else as it comes. @throws StartError with the sentence of the fetcher */
export async function fetchList(address: string, as: ListFormat, progress: (line: string) => void): Promise<Uint8Array> {
  const remedy = sharedLink(address)
  if (remedy !== null) throw new StartError(`${plainAddress(address)} ${remedy}. Nothing was changed.`)
  try {
    if (as !== 'oruk') return (await fetchFeed(address)).bytes
    const { text } = await fetchPages(address, (page, of) => progress(`Fetched page ${page}${of === null ? '' : ` of ${of}`} …`))
    return new TextEncoder().encode(text)
  } catch (error) {
    if (error instanceof NotFetched) throw new StartError(`${error.message.replace(/\.?$/, '.')} Nothing was changed.`)
    throw error
  }
}
