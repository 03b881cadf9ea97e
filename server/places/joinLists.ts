import type { MergeLists } from './withLists.ts'

/** Every listing once, by its id: a list that is laid over says it anew, the later list where two say it. */
export const joinLists: MergeLists = (under, lists) => {
  const inOrder = lists.toSorted((a, b) => (a.head.date < b.head.date ? -1 : a.head.date > b.head.date ? 1 : 0))
  const byId = new Map(under.map((service) => [service.id, service]))
  for (const { services } of inOrder) for (const service of services) byId.set(service.id, service)
  return { services: [...byId.values()], merges: [] }
}
