import type { Problem } from '../../../core/api/problem.ts'
import { IDS } from '../packs.ts'
import type { Started } from '../server.ts'

/** The key that a browser sends with a report, so that a second attempt is the same report. */
export const KEY = '7d0c1f60-8a2b-4c3d-9e4f-0123456789ab'

interface Answer {
  status: number
  body: { id: string; received: string; readBy: string } & Problem
  wait: string | null
}

export async function send(server: Started, said: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const answer = await server.app.request('/api/reports', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof said === 'string' ? said : JSON.stringify(said),
  })
  return { status: answer.status, body: (await answer.json()) as Answer['body'], wait: answer.headers.get('retry-after') }
}

/** Sends from another network, through the proxy that the test server trusts. */
export const from = (network: number) => ({ 'x-forwarded-for': `203.0.${network}.9` })

export const closed = (more: Record<string, unknown> = {}) => ({ service: IDS.bank, what: 'closed', ...more })

export async function sendForm(
  server: Started,
  fields: Record<string, string>,
  id: string = IDS.bank,
): Promise<{ status: number; html: string }> {
  const answer = await server.app.request(`/service/${id}/report`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  })
  return { status: answer.status, html: await answer.text() }
}
