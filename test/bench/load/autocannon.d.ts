/** The part of it that is used here. */
declare module 'autocannon' {
  interface Result {
    latency: { p50: number; p99: number; max: number }
    requests: { average: number; total: number }
    errors: number
    timeouts: number
    non2xx: number
  }
  interface Request {
    headers?: Record<string, string>
  }
  interface Options {
    url: string
    connections: number
    duration: number
    requests: { setupRequest: (request: Request) => Request }[]
  }
  export default function autocannon(options: Options): Promise<Result>
}
