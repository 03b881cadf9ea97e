import type { Fact, Service } from '../../listing/service.ts'

/** How old the listings are that an answer rests on: years, earliest and latest; null where none has a date. */
export interface Listed {
  from: number | null
  to: number | null
  /** Listings whose source gives no date. */
  undated: number
}

/** The years in which a fact was last vouched for, over the listings. */
export function listedYears(services: readonly Service[], fact: Fact): Listed {
  const years = services.flatMap((service) => {
    const on = service.confirmed[fact]?.on ?? null
    return on === null ? [] : [Number(on.slice(0, 4))]
  })
  const undated = services.length - years.length
  return years.length === 0
    ? { from: null, to: null, undated }
    : {
        from: years.reduce((a, b) => Math.min(a, b)),
        to: years.reduce((a, b) => Math.max(a, b)),
        undated,
      }
}
