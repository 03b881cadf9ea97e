import { z } from 'zod'
import { NoParams } from '../../core/api/places.ts'
import { get } from '../http/endpoint.ts'
import type { Deps } from '../deps.ts'

const answers = (...states: [string, ...string[]]) => ({ 'application/json': z.object({ status: z.enum(states) }) })

export const live = () =>
  get('/api/health/live', { summary: 'Whether the process answers', query: NoParams, answers: answers('live') }, (c) =>
    c.json({ status: 'live' }, 200, { 'Cache-Control': 'no-store' }),
  )

const readyDoc = {
  summary: 'Whether the packs and the store are open; readonly = nothing can be written, everything can be read',
  query: NoParams,
  answers: answers('ready', 'readonly', 'stopping'),
  problems: { 503: 'Not ready, or stopping' },
}

export const ready = ({ state }: Deps) =>
  get('/api/health/ready', readyDoc, (c) =>
    c.json({ status: state() }, state() === 'stopping' ? 503 : 200, { 'Cache-Control': 'no-store' }),
  )
