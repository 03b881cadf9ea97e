import type { Service } from '../../listing/service.ts'
import { areAlike, initialsOf, marksOf, nameOf } from './marks.ts'

/** Fewer capitals in a row are no short form of a name. */
const FEWEST_CAPITALS = 3

/**
 * Listings, by what a name that is made of theirs shares with it: so each name is looked up, and never held against every one of thousands
 * that share its phone.
 */
export class Kin {
  /** Their words, each set once. */
  readonly #names = new Map<string, ReadonlySet<string>>()
  readonly #shortForms = new Set<string>()
  /** "tdas" stands for "tda" too. */
  readonly #initials = new Set<string>()
  readonly #alike = new Map<string, boolean>()

  constructor(services: readonly Service[]) {
    for (const service of services) {
      const { words } = marksOf(service)
      this.#names.set(nameOf(words), words)
      for (const short of shortFormsIn(service.name)) this.#shortForms.add(short)
      for (const start of startsOf(initialsOf(service.name))) this.#initials.add(start)
    }
  }

  /** One name, or one that holds the other's initials: "TDAS at Gorse Hill". */
  nameAfter(service: Service): boolean {
    return (
      this.#names.has(nameOf(marksOf(service).words)) ||
      shortFormsIn(service.name).some((short) => this.#initials.has(short)) ||
      startsOf(initialsOf(service.name)).some((start) => this.#shortForms.has(start))
    )
  }

  /** Most words of a name stand in one of theirs. A project for refugees may share its phone with a food bank for everyone, whose door may show. */
  nameAlike(service: Service): boolean {
    const { words } = marksOf(service)
    const name = nameOf(words)
    const known = this.#alike.get(name) ?? [...this.#names.values()].some((theirs) => areAlike(theirs, words))
    this.#alike.set(name, known)
    return known
  }
}

const shortFormsIn = (name: string): string[] => (name.match(/\b[A-Z]{3,}\b/g) ?? []).map((short) => short.toLowerCase())

const startsOf = (initials: string): string[] =>
  Array.from({ length: Math.max(0, initials.length - FEWEST_CAPITALS + 1) }, (_, at) => initials.slice(0, at + FEWEST_CAPITALS))
