import type { Feature, Point } from 'geojson'
import { BLANK, RULE_BLANK } from './blank.ts'
import type { Confirmation, Earlier, Fact, Service } from './service.ts'

/** A listing as it is stored and sent: only what is stated, facts grouped by who vouched for them. */
export type ServiceFeature = Feature<Point | null, Record<string, unknown>> & { id: string }

type Vouched = [source: string, on: string | null, by: string, how: string, facts: string]

/** Service → GeoJSON feature without the fields that say nothing. `expand` is its inverse. */
export function compact(service: Service): ServiceFeature {
  const { id, at, confirmed, hours, earlier, ...rest } = service
  const said = differing(rest, BLANK)
  return {
    type: 'Feature',
    id,
    geometry: at === null ? null : { type: 'Point', coordinates: [...at] },
    properties: {
      ...said,
      ...(hours === null ? {} : { hours: hours.map(saidOf) }),
      confirmed: groupFacts(confirmed),
      ...(earlier.length === 0 ? {} : { earlier: earlier.map((value) => withRules(value, saidOf)) }),
    },
  }
}

/** GeoJSON feature → service, every unstated field filled with its "not stated". Does not check: parse with `Service` where the source is not ours. */
export function expand(feature: Feature<Point | null, Record<string, unknown>>): Service {
  const said = feature.properties ?? {}
  const filled = fill(BLANK, said)
  return {
    ...filled,
    id: String(feature.id),
    // GeoJSON may give a height; none of ours has a use for it.
    at: (feature.geometry?.coordinates?.slice(0, 2) ?? null) as Service['at'],
    hours: Array.isArray(said.hours) ? said.hours.map(wholeRule) : null,
    confirmed: spreadFacts((said.confirmed ?? []) as Vouched[]),
    earlier: ((said.earlier ?? []) as Earlier[]).map((value) => withRules(value, wholeRule)),
  } as unknown as Service
}

const saidOf = (rule: object): Record<string, unknown> => differing(rule, RULE_BLANK)

const wholeRule = (said: object): Record<string, unknown> => ({ ...RULE_BLANK, ...said })

/** What was replaced holds rules too, and is kept as it is sent. */
function withRules(earlier: Earlier, each: (rule: object) => Record<string, unknown>): Earlier {
  const { hours } = earlier.values
  return Array.isArray(hours) ? { ...earlier, values: { ...earlier.values, hours: hours.map(each) } } : earlier
}

function differing(value: object, blank: object): Record<string, unknown> {
  const known = blank as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, field]) => !same(field, known[key]))
      .map(([key, field]) => [key, isRecord(field) && isRecord(known[key]) ? differing(field, known[key]) : field]),
  )
}

function fill(blank: Record<string, unknown>, said: Record<string, unknown>): Record<string, unknown> {
  const result: Record<string, unknown> = { ...blank, ...said }
  for (const [key, field] of Object.entries(blank)) {
    const given = said[key]
    if (isRecord(field) && isRecord(given)) result[key] = { ...field, ...given }
  }
  return result
}

function groupFacts(confirmed: Service['confirmed']): Vouched[] {
  const groups = new Map<string, Vouched>()
  for (const [fact, by] of Object.entries(confirmed)) {
    if (by === undefined) continue
    const key = JSON.stringify([by.source, by.on, by.by, by.how])
    const group = groups.get(key)
    if (group) group[4] += ` ${fact}`
    else groups.set(key, [by.source, by.on, by.by, by.how, fact])
  }
  return [...groups.values()]
}

function spreadFacts(groups: Vouched[]): Service['confirmed'] {
  return Object.fromEntries(
    groups.flatMap(([source, on, by, how, facts]) =>
      facts.split(' ').map((fact) => [fact as Fact, { source, on, by, how } as Confirmation] as const),
    ),
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)
