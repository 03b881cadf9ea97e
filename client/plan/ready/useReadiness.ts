import { useMemo, useSyncExternalStore } from 'react'
import { useDeskView } from '../desk/deskView.ts'
import { keptOnDevice } from '../../help/device/keptOnDevice.ts'

/** Who a planner says is willing to host help: codes of wards, ids of listings. */
interface Marked {
  wards: readonly string[]
  services: readonly string[]
}

export interface Readiness {
  wards: ReadonlySet<string>
  services: ReadonlySet<string>
  /** Marks a ward (code) or a listing (id) as willing, or takes the mark away. */
  toggle: (kind: keyof Marked, id: string) => void
  /** The marks came with a link: they are not kept on this device until one is changed, or they are. */
  fromLink: boolean
  keep: () => void
}

const MARKS = keptOnDevice<Marked>('together-map ready', read, (marked) => JSON.stringify(marked))
const NOBODY: Marked = { wards: [], services: [] }

/** What came with a link, a place each, for as long as the page is open. */
const linked = new Map<string, Marked>()

/** Takes up the marks of a link before the first change of the question drops them from the address. @param ready as in `ready=` */
export function takeUpReady(place: string, ready: string | null): void {
  if (ready !== null && !linked.has(place)) linked.set(place, readReady(ready))
}

/** Readiness, the third of the criteria by which help is placed: the planner's own knowledge, kept on this device. */
export function useReadiness(): Readiness {
  const { place } = useDeskView()
  const kept = useSyncExternalStore(
    MARKS.subscribe,
    () => MARKS.get(place.id),
    () => null,
  )
  const sent = linked.get(place.id)
  const marked = sent ?? kept ?? NOBODY
  return useMemo(() => {
    const keep = (next: Marked) => {
      linked.delete(place.id)
      MARKS.keep(place.id, next)
    }
    const toggle: Readiness['toggle'] = (kind, id) =>
      keep({ ...marked, [kind]: marked[kind].includes(id) ? marked[kind].filter((one) => one !== id) : [...marked[kind], id] })
    const fromLink = sent !== undefined && sent.wards.length + sent.services.length > 0
    return { wards: new Set(marked.wards), services: new Set(marked.services), toggle, fromLink, keep: () => keep(marked) }
  }, [marked, sent, place.id])
}

/** As a link says it; null where nobody is marked. */
export function writeReady({ wards, services }: Pick<Readiness, 'wards' | 'services'>): string | null {
  const all = [...wards, ...services]
  return all.length === 0 ? null : all.join(',')
}

/** Codes of wards and ids of listings; what is neither is left out. */
function readReady(text: string): Marked {
  const all = [...new Set(text.split(','))]
  return {
    wards: all.filter((one) => /^[EW]05\d{6}$/.test(one)),
    services: all.filter((one) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(one)),
  }
}

function read(text: string): Marked | null {
  const { wards, services } = JSON.parse(text) as Marked
  return Array.isArray(wards) && Array.isArray(services) ? { wards, services } : null
}
