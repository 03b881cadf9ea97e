import type { Service } from '../../../core/listing/service.ts'
import type { DeskGround } from './deskGround.ts'
import type { OwnStock } from './messages.ts'

/** The ground with the planner's own listings, instead of those of the place or beside them; what stands in both is listed once. */
export async function stocked(ground: DeskGround, own: OwnStock | null): Promise<DeskGround> {
  if (own === null) return ground
  const services = JSON.parse(await own.services.text()) as Service[]
  if (!own.beside) return { ...ground, services }
  const known = new Set(ground.services.map(({ id }) => id))
  return { ...ground, services: [...ground.services, ...services.filter(({ id }) => !known.has(id))] }
}
