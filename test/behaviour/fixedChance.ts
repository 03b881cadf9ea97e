import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'

/** Loaded before the server (`node --import`), so that two recordings differ by what the product does alone: a clock that stands, ids that count. */
const NOW = Date.UTC(2026, 5, 10, 9, 30)

const RealDate = Date

globalThis.Date = class extends RealDate {
  constructor(...given: unknown[]) {
    super(...((given.length === 0 ? [NOW] : given) as [number]))
  }

  static override now(): number {
    return NOW
  }
} as DateConstructor

let made = 0
crypto.randomUUID = () => `00000000-0000-4000-8000-${String(made++).padStart(12, '0')}`
syncBuiltinESMExports()
