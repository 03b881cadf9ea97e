import { LiveAnswer, ReadyAnswer, StoppingAnswer } from '../../core/api/health.ts'
import { NoParams } from '../../core/api/params.ts'
import { get } from '../http/endpoint.ts'
import type { Deps } from '../deps.ts'

const NEVER_KEPT = { 'Cache-Control': 'no-store' }

const LIVE_DOC = { summary: 'Whether the process answers', query: NoParams, answers: { 'application/json': LiveAnswer } }

export const live = () => get('/api/health/live', LIVE_DOC, (c) => c.json({ status: 'live' } satisfies LiveAnswer, 200, NEVER_KEPT))

const READY_DOC = {
  summary: 'Whether the packs and the store are open; readonly = nothing can be written, everything can be read',
  query: NoParams,
  answers: { 'application/json': ReadyAnswer },
  problems: { 503: { summary: 'Stopping', json: StoppingAnswer } },
}

export const ready = ({ state }: Deps) =>
  get('/api/health/ready', READY_DOC, (c) => {
    const status = state()
    return status === 'stopping'
      ? c.json({ status } satisfies StoppingAnswer, 503, NEVER_KEPT)
      : c.json({ status } satisfies ReadyAnswer, 200, NEVER_KEPT)
  })
