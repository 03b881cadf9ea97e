import type { Feature, Point } from 'geojson'
import { BLANK, RULE_BLANK } from './blank.ts'
import { FACT_FIELDS } from './facts.ts'
import type { Confirmation, Earlier, Fact, Service } from './service.ts'

/** A listing as it is stored and sent: only what is stated, facts grouped by who vouched for them. */
export type ServiceFeature = Feature<Point | null, Record<string, unknown>> & { id: string }

type Vouched = [source: string, on: string | null, by: string, how: string, facts: string, gathered?: string]

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
      ...(earlier.length === 0 ? {} : { earlier: shortened(earlier, service) }),
    },
  }
}

/** GeoJSON feature → service, every unstated field filled with its "not stated". Does not check: parse with `Service` where the source is not ours. */
export function expand(feature: Feature<Point | null, Record<string, unknown>>): Service {
  const said = feature.properties ?? {}
  const filled = fill(BLANK, said)
  const service = {
    ...filled,
    id: String(feature.id),
    // GeoJSON may give a height; none of ours has a use for it.
    at: (feature.geometry?.coordinates?.slice(0, 2) ?? null) as Service['at'],
    hours: Array.isArray(said.hours) ? said.hours.map(wholeRule) : null,
    confirmed: spreadFacts((said.confirmed ?? []) as Vouched[]),
    earlier: [],
  } as unknown as Service
  service.earlier = ((said.earlier ?? []) as (Earlier | Vouched)[]).flatMap((value) =>
    Array.isArray(value) ? sameValues(value, service) : withRules(value, wholeRule),
  )
  return service
}

/** What was said earlier; where it is what is said now, only who vouched for it then. */
function shortened(earlier: readonly Earlier[], now: Service): (Earlier | Vouched)[] {
  const short: (Earlier | Vouched)[] = []
  for (const value of earlier) {
    const last = short.at(-1)
    if (!same(value.values, valuesNow(value.fact, now))) short.push(withRules(value, saidOf))
    else if (Array.isArray(last) && same(vouched(value.confirmed, last[4]), last)) last[4] += ` ${value.fact}`
    else short.push(vouched(value.confirmed, value.fact))
  }
  return short
}

const sameValues = (group: Vouched, now: Service): Earlier[] =>
  Object.entries(spreadFacts([group])).map(([fact, confirmed]) => ({ fact: fact as Fact, confirmed, values: valuesNow(fact as Fact, now) }))

const valuesNow = (fact: Fact, now: Service): Earlier['values'] => Object.fromEntries(FACT_FIELDS[fact].map((field) => [field, now[field]]))

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
    const key = JSON.stringify(vouched(by, ''))
    const group = groups.get(key)
    if (group) group[4] += ` ${fact}`
    else groups.set(key, vouched(by, fact))
  }
  return [...groups.values()]
}

const vouched = ({ source, on, by, how, gathered }: Confirmation, facts: string): Vouched =>
  gathered === undefined ? [source, on, by, how, facts] : [source, on, by, how, facts, gathered]

function spreadFacts(groups: Vouched[]): Service['confirmed'] {
  return Object.fromEntries(
    groups.flatMap(([source, on, by, how, facts, gathered]) =>
      facts.split(' ').map((fact) => [fact as Fact, { source, on, by, how, ...(gathered && { gathered }) } as Confirmation] as const),
    ),
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)
