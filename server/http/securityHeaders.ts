import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/** The built script of the thread that seeks sites (`client/plan/sites/sites.worker.ts`), with its hash. */
const SITES_THREAD = /^\/assets\/sites\.worker-[\w-]+\.js$/

/**
 * On every answer, problems too. Scripts, styles, workers and requests of our own origin only; pictures may also be
 * drawn by the page itself (data:, blob:). Position is asked for by our own pages alone, when a person presses "near me".
 *
 * A thread goes by the policy of its own script: the one that solves with WebAssembly may compile it, and no page may.
 */
export function securityHeaders(): MiddlewareHandler {
  const usual = headersWith([])
  const compiling = headersWith(["'wasm-unsafe-eval'"])
  return (c, next) => (SITES_THREAD.test(c.req.path) ? compiling : usual)(c, next)
}

const headersWith = (scripts: readonly string[]): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'", ...scripts],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      workerSrc: ["'self'"],
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'same-origin',
    strictTransportSecurity: 'max-age=31536000',
    xFrameOptions: 'DENY',
    permissionsPolicy: { geolocation: ['self'], camera: [], microphone: [], payment: [], usb: [] },
  })
