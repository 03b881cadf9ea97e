import { fetchFeed } from '../fetch/fetchFeed.ts'
import { FETCH_LIMITS, type FetchLimits, type FetchMeans } from '../fetch/fetchMeans.ts'

/** A sheet is read beside the answers to visitors: what is larger is imported by hand. One that is busy is asked again in six hours. */
const SHEET_LIMITS: FetchLimits = { ...FETCH_LIMITS, bytes: 5e6, waitMs: 10_000, repeats: 1 }

/** The bytes at the address of a published sheet, as politely as a list is fetched. @throws NotFetched */
export const fetchSheet = async (address: string, means: FetchMeans): Promise<Uint8Array> =>
  (await fetchFeed(address, SHEET_LIMITS, means)).bytes
