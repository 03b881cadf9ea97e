import { FACT_FIELDS, FACTS } from '../../../core/listing/facts.ts'
import { partialDateStart } from '../../../core/listing/partialDate.ts'
import type { Earlier, Fact, Service } from '../../../core/listing/service.ts'
import { groupOf } from '../../../core/listing/taxonomy.ts'
import { keyOf } from '../readers/ids.ts'
import { isStated } from '../readers/listing.ts'

export interface MergeNote {
  id: string
  name: string
  kept: string
  with: string
  why: string
}

/** Words that many halls and food banks share, so that sharing them says nothing. */
const COMMON = new Set([
  'the',
  'of',
  'and',
  'at',
  'food',
  'bank',
  'foodbank',
  'banks',
  'trust',
  'trussell',
  'trussel',
  'church',
  'centre',
  'center',
  'community',
  'st',
  'saint',
  'army',
  'salvation',
  'hall',
  'pantry',
  'club',
  'methodist',
  'parish',
  'project',
  'in',
  'for',
  's',
  'ltd',
  'limited',
])

/**
 * One place in two sources is one listing: same postcode, kinds that go together, and names, address line or network alike.
 * The newer source wins fact by fact; what it replaced is kept with its date; the older listing's id stays.
 *
 * Two rows of one source are one listing only when every word that tells them apart is the same.
 */
export function mergeListings(services: readonly Service[]): { services: Service[]; merges: MergeNote[] } {
  const byPostcode = Map.groupBy(
    services.filter((service) => service.postcode !== null),
    (service) => service.postcode!,
  )
  const merges: MergeNote[] = []
  const merged = [...byPostcode.values()].flatMap((group) => mergeGroup(group, merges))
  return { services: [...merged, ...services.filter((service) => service.postcode === null)], merges }
}

function mergeGroup(group: readonly Service[], merges: MergeNote[]): Service[] {
  const kept: Service[] = []
  for (const service of group.toSorted(olderFirst)) {
    const matches = kept.map((other) => ({ other, why: whySame(other, service) })).filter(({ why }) => why !== null)
    const best = matches.find(({ why }) => why?.startsWith('names')) ?? matches[0]
    if (best === undefined) {
      kept.push(service)
      continue
    }
    merges.push({
      id: best.other.id,
      name: best.other.name,
      kept: labelOf(best.other),
      with: labelOf(service),
      why: `same postcode ${service.postcode}; ${best.why}`,
    })
    kept[kept.indexOf(best.other)] = mergePair(best.other, service)
  }
  return kept
}

/** Why two listings of one postcode are one place, or null. Never by position or postcode alone. */
function whySame(a: Service, b: Service): string | null {
  const sameSource = a.sources.some(({ source }) => b.sources.some((other) => other.source === source))
  if (!kindsGoTogether(a, b)) return null
  if (networksDiffer(a, b)) return null
  const names = wordsOf(a.name)
  const others = wordsOf(b.name)
  const namesAlike = alike(names, others)
  const address = addressLine(a) !== null && addressLine(a) === addressLine(b)
  const network = a.organisation.network !== null && a.organisation.network === b.organisation.network
  if (sameSource) return address && sameHours(a, b) && (network || namesAlike) ? 'the same row twice' : null
  if (namesAlike) return 'names alike'
  if (!bothFoodBanks(a, b)) return null
  if (address && (network || names.intersection(others).size > 0)) return 'address line alike'
  return network ? `both ${a.organisation.network}` : null
}

const sameHours = (a: Service, b: Service): boolean => a.hours !== null && JSON.stringify(a.hours) === JSON.stringify(b.hours)

const bothFoodBanks = (a: Service, b: Service): boolean => a.types.includes('food-bank') && b.types.includes('food-bank')

/**
 * What is first of all a library goes only with a library; otherwise a kind must be shared, or both give food under
 * names with two words in common, or the names are the same. So a hub or an advice session in a library stays its own listing.
 */
function kindsGoTogether(a: Service, b: Service): boolean {
  if (a.types[0] === 'library' || b.types[0] === 'library') return a.types[0] === b.types[0]
  const food = (service: Service) => service.types.some((type) => ['take home', 'eat'].includes(groupOf(type)))
  const shared = wordsOf(a.name).intersection(wordsOf(b.name)).size
  return keyOf(a.name) === keyOf(b.name) || a.types.some((type) => b.types.includes(type)) || (food(a) && food(b) && shared >= 2)
}

const networksDiffer = (a: Service, b: Service): boolean =>
  a.organisation.network !== null && b.organisation.network !== null && a.organisation.network !== b.organisation.network

function wordsOf(text: string): Set<string> {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[’']s?\b/g, '')
    .replaceAll('job centre', 'jobcentre')
    .split(/[^a-z0-9]+/)
  return new Set(words.filter((word) => word.length > 1 && !COMMON.has(word)))
}

function alike(a: Set<string>, b: Set<string>): boolean {
  const shared = a.intersection(b).size
  return shared > 0 && shared / Math.min(a.size, b.size) >= 0.6
}

/** "102 St George's Road, Bolton" → "102 st george road": the first line that holds a number or names a building. */
function addressLine(service: Service): string | null {
  const line =
    service.address
      ?.split(',')
      .map((part) => part.trim())
      .find((part) => /\d/.test(part)) ?? service.address?.split(',')[0]
  if (!line) return null
  return line
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .replaceAll(/\brd\b/g, 'road')
    .replaceAll(/\bst\.?$/g, 'street')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
}

function mergePair(older: Service, newer: Service): Service {
  const result: Service = {
    ...older,
    confirmed: { ...older.confirmed },
    earlier: [...older.earlier],
    sources: [...older.sources, ...newer.sources],
  }
  for (const fact of FACTS) {
    const theirs = newer.confirmed[fact]
    if (theirs === undefined) continue
    const ours = older.confirmed[fact]
    if (fact === 'types') {
      keepEarlier(result, older, fact)
      result.types = [...new Set([...older.types, ...newer.types])]
      result.confirmed.types = theirs
      continue
    }
    if (theirs.by === 'inferred' && ours !== undefined) continue
    if (fact === 'hours' && newer.hours === null && older.hours !== null) continue
    if (ours !== undefined) keepEarlier(result, older, fact)
    Object.assign(result, Object.fromEntries(FACT_FIELDS[fact].map((field) => [field, newer[field]])))
    result.confirmed[fact] = theirs
  }
  return result
}

function keepEarlier(result: Service, older: Service, fact: Fact): void {
  const confirmed = older.confirmed[fact]
  if (confirmed === undefined || (!isStated(older, fact) && fact !== 'name' && fact !== 'types')) return
  const values = Object.fromEntries(FACT_FIELDS[fact].map((field) => [field, older[field]]))
  result.earlier.push({ fact, confirmed, values } satisfies Earlier)
}

function olderFirst(a: Service, b: Service): number {
  return startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1)
}

const startOf = (service: Service): number => {
  const on = service.confirmed.name?.on ?? null
  return on === null ? -Infinity : partialDateStart(on)
}

const labelOf = (service: Service): string => `${service.name} (${service.sources.map(({ source }) => source).join(', ')})`
