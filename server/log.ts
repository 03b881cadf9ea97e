import { pino, type DestinationStream, type Logger } from 'pino'

export type Log = Logger

/** One JSON line an event. No host name, no address of a visitor, no query: what is logged is named where it is logged. */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  }
  return destination ? pino(options, destination) : pino(options)
}
