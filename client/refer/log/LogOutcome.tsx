import type { LogRow } from '../session/session.ts'

export function LogOutcome(_: { row: LogRow }) {
  return null
}
