import { asOf } from '../../core/listing/asOf.ts'
import type { Service } from '../../core/listing/service.ts'
import type { Started } from './server.ts'

export interface GapTold {
  summary: Record<string, unknown> & { people: number; uncovered: number; services: { counted: number } }
  columns: Record<string, (string | number | null)[]>
}

export const GAPS = '/api/places/west-midlands/gaps'
export const gaps = async ({ app }: Started, query: string): Promise<GapTold> =>
  (await app.request(`${GAPS}?${query}`)).json() as Promise<GapTold>

export async function post({ app }: Started, path: string, body: unknown): Promise<{ status: number; body: unknown }> {
  const answer = await app.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: answer.status, body: await answer.json() }
}

/** The doors of the West Midlands that answer `types=food-bank`, as they were known at the server's hour. */
export function foodBanks({ deps }: Started): Service[] {
  const { services } = deps.packs.get('west-midlands')!
  const then = services.flatMap((service) => asOf(service, deps.now()) ?? [])
  return then.filter(({ types, at, status }) => types.includes('food-bank') && at !== null && !status.includes('closed'))
}

export interface WhatIf {
  notes: { field: string; message: string }[]
  before: { covered: number }
  after: { covered: number }
  columns: Record<string, (string | number | null)[]>
  errors?: { field: string; message: string }[]
}

export interface Sited {
  sites: { code: string }[]
  objective: number
  bound: number
  proof: string
  seconds: number
  errors?: { field: string; message: string }[]
}

export const askSites = async (server: Started, path: string, input: object) =>
  (await post(server, path, input)) as { status: number; body: Sited }
