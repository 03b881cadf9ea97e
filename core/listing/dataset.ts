import { BLANK } from './blank.ts'
import { HoursRule } from './hoursRule.ts'
import { Confirmation, Service } from './service.ts'
import { expand, type ServiceFeature } from './wire.ts'

export interface SetAside {
  record: string
  reasons: string[]
}

/**
 * Reads a FeatureCollection of listings: what fits, and what does not with the reason of each.
 *
 * @throws Error when the collection itself is not one (the caller names the file)
 */
export function readServices(collection: unknown): { services: Service[]; setAside: SetAside[] } {
  const features = (collection as { type?: unknown; features?: unknown } | null)?.features
  if ((collection as { type?: unknown } | null)?.type !== 'FeatureCollection' || !Array.isArray(features))
    throw new Error('is not a GeoJSON FeatureCollection')
  const services: Service[] = []
  const setAside: SetAside[] = []
  for (const read of readFeatures(features)) {
    if ('reasons' in read) setAside.push(read)
    else services.push(read)
  }
  return { services, setAside }
}

const FIELDS = Object.keys(Service.shape)
const RULE_FIELDS = Object.keys(HoursRule.shape)
const WORD_FIELDS = Object.keys(Confirmation.shape)

/**
 * Listings of features that `readServices` found to fit before, every one of them. What is sent of them is the same to the byte: fields are
 * in the same order.
 */
export function knownServices(features: readonly ServiceFeature[]): Service[] {
  const words = new Map<string, Confirmation>()
  return features.map((feature) => {
    const service = inOrder(expand(feature), FIELDS)
    const hours = service.hours?.map((rule) => inOrder(rule, RULE_FIELDS)) ?? null
    const earlier = service.earlier.map((value) => ({ ...value, confirmed: inOrder(value.confirmed, WORD_FIELDS) }))
    return sharing({ ...service, hours, earlier }, feature.properties, words)
  })
}

/** The same fields, in an order that holds them all. */
const inOrder = <T extends object>(value: T, fields: readonly string[]): T =>
  Object.fromEntries(fields.filter((field) => field in value).map((field) => [field, value[field as keyof T]])) as T

/** The same of features that come one after the other, so that who needs each but once never holds them all. */
export function* readFeatures(features: Iterable<unknown>): Generator<Service | SetAside> {
  const seen = new Set<string>()
  const words = new Map<string, Confirmation>()
  let index = 0
  for (const feature of features) {
    const read = readFeature(feature, seen)
    yield Array.isArray(read)
      ? { record: nameOf(feature, index), reasons: read }
      : sharing(read, (feature as ServiceFeature).properties, words)
    index++
  }
}

/** Its listing, or the reasons why it is none. @param seen the ids of those before it */
function readFeature(feature: unknown, seen: Set<string>): Service | string[] {
  if (typeof feature !== 'object' || feature === null || (feature as { type?: unknown }).type !== 'Feature')
    return ['is not a GeoJSON Feature']
  const parsed = Service.safeParse(tryExpand(feature as ServiceFeature))
  if (!parsed.success) return parsed.error.issues.map((issue) => `${issue.path.join('.') || 'feature'}: ${issue.message}`)
  if (parsed.data.precision === 'hidden') return ['precision: a hidden place does not belong in a public file; keep it apart']
  if (seen.has(parsed.data.id)) return [`id: ${parsed.data.id} stands twice`]
  seen.add(parsed.data.id)
  return parsed.data
}

/** What a listing does not state, and who vouches for what it does, are one object for all: a listing of its own takes four times as much. */
function sharing(service: Service, stated: object, words: Map<string, Confirmation>): Service {
  const blank = Object.fromEntries(Object.entries(BLANK).filter(([field]) => !(field in stated) && !PLACED.has(field)))
  const confirmed = Object.fromEntries(
    Object.entries(service.confirmed).map(([fact, word]) => {
      const key = JSON.stringify(word)
      const known = words.get(key) ?? word
      words.set(key, known)
      return [fact, known]
    }),
  )
  return { ...service, ...blank, confirmed }
}

/** Fields that a feature holds beside its properties. */
const PLACED: ReadonlySet<string> = new Set(['id', 'at', 'confirmed'])

function tryExpand(feature: ServiceFeature): unknown {
  try {
    return expand(feature)
  } catch {
    return null
  }
}

/** A hidden place is not named. */
function nameOf(feature: unknown, index: number): string {
  const { id, properties } = (feature ?? {}) as { id?: unknown; properties?: { name?: unknown; precision?: unknown } | null }
  if (properties?.precision === 'hidden') return `row ${index + 1}`
  return [`row ${index + 1}`, id, properties?.name].filter((part) => typeof part === 'string').join(' ')
}
