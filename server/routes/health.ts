import { LiveAnswer, ReadyAnswer } from '../../core/api/health.ts'
import { NoParams } from '../../core/api/params.ts'
import { get } from '../http/endpoint.ts'
import type { Deps } from '../deps.ts'

const LIVE_DOC = { summary: 'Whether the process answers', query: NoParams, answers: { 'application/json': LiveAnswer } }

export const live = () =>
  get('/api/health/live', LIVE_DOC, (c) => c.json({ status: 'live' } satisfies LiveAnswer, 200, { 'Cache-Control': 'no-store' }))

const READY_DOC = {
  summary: 'Whether the packs and the store are open; readonly = nothing can be written, everything can be read',
  query: NoParams,
  answers: { 'application/json': ReadyAnswer },
  problems: { 503: 'Not ready, or stopping' },
}

export const ready = ({ state }: Deps) =>
  get('/api/health/ready', READY_DOC, (c) =>
    c.json({ status: state() } satisfies ReadyAnswer, state() === 'stopping' ? 503 : 200, { 'Cache-Control': 'no-store' }),
  )
