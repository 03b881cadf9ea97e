import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { securityHeaders } from '../../../server/http/securityHeaders.ts'

async function scriptsOf(path: string): Promise<string | undefined> {
  const app = new Hono()
  app.use(securityHeaders())
  app.get('*', (c) => c.text(''))
  const policy = (await app.request(path)).headers.get('content-security-policy')
  return policy?.split('; ').find((part) => part.startsWith('script-src'))
}

describe('what may be compiled', () => {
  it('is WebAssembly in the thread that seeks sites', async () => {
    expect(await scriptsOf('/assets/sites.worker-H0yeS3i6.js')).toBe("script-src 'self' 'wasm-unsafe-eval'")
  })

  it.each([
    '/plan/greater-manchester',
    '/',
    '/assets/main-1.js',
    '/assets/x/sites.worker-1.js',
    '/plan/assets/sites.worker-1.js',
    '/assets/sites.worker-1.js.html',
  ])('is nothing at %s', async (path) => {
    expect(await scriptsOf(path)).toBe("script-src 'self'")
  })
})
