import { Hono, type MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Deps } from './deps.ts'
import type { AppEnv, Ask } from './http/ask.ts'
import { AskerLeft, isCutShort, unlessLeft } from './http/askerLeft.ts'
import type { Endpoint } from './http/endpoint.ts'
import { queryLimit, sameSite, sizeLimit } from './http/limits.ts'
import { errorPage } from './pages/errorPage.ts'
import { renderPage } from './pages/renderPage.ts'
import { ProblemError, problemBody } from './http/problem.ts'
import { requestLog } from './http/requestLog.ts'
import { allEndpoints } from './routes/all.ts'
import { securityHeaders } from './http/securityHeaders.ts'

/** The whole server as a function of a request: `app.request('/api/places')`. It opens nothing and listens to nothing. */
export function createApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  app.use(requestLog(deps.log, deps.now))
  app.use(securityHeaders())
  const endpoints = allEndpoints(deps)
  // Before whatever else may refuse it, so that what is refused counts.
  for (const { method, path, limit } of endpoints) if (limit) app.on(method.toUpperCase(), path, named(path), limit)
  app.use(queryLimit, sameSite)
  for (const { method, path, mostBytes, handle } of endpoints)
    app.on(method.toUpperCase(), path, named(path), sizeLimit(mostBytes), (c) => unlessLeft(c, handle))
  for (const [path, methods] of methodsByPath(endpoints)) app.all(path, (c) => refuseMethod(c, path, methods))
  app.notFound((c) => unlessLeft(c, () => notFound(c, deps)))
  app.onError((error, c) => onError(error, c, deps))
  return app
}

/** The log says the route from here on. */
const named =
  (path: string): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    c.set('route', path)
    await next()
  }

function methodsByPath(endpoints: readonly Endpoint[]): Map<string, string> {
  const byPath = Map.groupBy(endpoints, ({ path }) => path)
  return new Map([...byPath].map(([path, same]) => [path, same.map(({ method }) => (method === 'get' ? 'GET, HEAD' : 'POST')).join(', ')]))
}

/** Ours and not Hono's `methodNotAllowed`, which steps in after a whole page for 404 was made and does not know the route, for the log. */
function refuseMethod(c: Ask, path: string, methods: string): never {
  c.set('route', path)
  throw new ProblemError(405, `${c.req.method.slice(0, 20)} cannot be used here. Use one of: ${methods}.`, { headers: { Allow: methods } })
}

/** A program is told so in JSON; a person gets a page that says where to go. */
function notFound(c: Ask, deps: Deps): Response | Promise<Response> {
  if (isForPrograms(c.req.path))
    return answerProblem(c, new ProblemError(404, 'There is nothing at this address. Every route is listed in /openapi.json.'), deps)
  const plain = withoutSlash(c)
  return plain === null ? renderPage(c, deps, {}, { status: 404 }) : c.redirect(plain, 308)
}

/** A page has one address: the one without a slash at its end. null = it has none. A path never begins with two, which would be another host. */
function withoutSlash(c: Ask): string | null {
  const { pathname, search } = new URL(c.req.url)
  if (!/./.test(pathname.slice(1)) || !pathname.endsWith('/') || !['GET', 'HEAD'].includes(c.req.method)) return null
  return `/${pathname.replaceAll(/^\/+|\/+$/g, '')}${search}`
}

function onError(error: Error, c: Ask, deps: Deps): Response {
  if (error instanceof ProblemError) return answerProblem(c, error, deps)
  if (isCutShort(error)) return answerProblem(c, new AskerLeft(), deps)
  if (error instanceof HTTPException)
    return answerProblem(c, new ProblemError(error.status, 'This could not be read. Look at /openapi.json and send it again.'), deps)
  const id = deps.newId()
  deps.log.error({ problem: id, route: c.var.route, stack: error.stack }, 'a handler failed')
  return answerProblem(
    c,
    new ProblemError(500, 'Something went wrong on our side. Try again in a minute; if it happens again, tell us this number.'),
    deps,
    id,
  )
}

function answerProblem(c: Ask, error: ProblemError, deps: Deps, id = deps.newId()): Response {
  c.set('problem', id)
  const body = problemBody(error, id)
  const [text, type] = isForPrograms(c.req.path)
    ? [JSON.stringify(body), 'application/problem+json']
    : [errorPage(body), 'text/html; charset=utf-8']
  return new Response(text, { status: error.status, headers: { 'Cache-Control': 'no-store', 'Content-Type': type, ...error.headers } })
}

const isForPrograms = (path: string): boolean => /^\/(api|tiles|assets|openapi\.json)(\/|$)/.test(path)
