import { Service } from './service.ts'
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
  const seen = new Set<string>()
  features.forEach((feature: unknown, index) => {
    const reasons = problemsOf(feature, seen, services)
    if (reasons.length > 0) setAside.push({ record: nameOf(feature, index), reasons })
  })
  return { services, setAside }
}

function problemsOf(feature: unknown, seen: Set<string>, services: Service[]): string[] {
  if (typeof feature !== 'object' || feature === null || (feature as { type?: unknown }).type !== 'Feature')
    return ['is not a GeoJSON Feature']
  const parsed = Service.safeParse(tryExpand(feature as ServiceFeature))
  if (!parsed.success) return parsed.error.issues.map((issue) => `${issue.path.join('.') || 'feature'}: ${issue.message}`)
  if (parsed.data.precision === 'hidden') return ['precision: a hidden place does not belong in a public file; keep it apart']
  if (seen.has(parsed.data.id)) return [`id: ${parsed.data.id} stands twice`]
  seen.add(parsed.data.id)
  services.push(parsed.data)
  return []
}

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
