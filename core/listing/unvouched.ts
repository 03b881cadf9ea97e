import { BLANK } from './blank.ts'
import { FACT_FIELDS, FACTS } from './facts.ts'
import type { Fact, Service } from './service.ts'

/** The facts that a listing states and no source vouches for, in the order of `FACTS`. */
export const unvouched = (service: Service): Fact[] =>
  FACTS.filter((fact) => service.confirmed[fact] === undefined && states(service, fact))

/** Name and kind have no blank: they are always stated. */
function states(service: Service, fact: Fact): boolean {
  const blank: Partial<Service> = BLANK
  return FACT_FIELDS[fact].some((field) => JSON.stringify(service[field]) !== JSON.stringify(blank[field]))
}
