import { z } from 'zod'
import { Problem } from '../../core/api/problem.ts'
import type { Endpoint, EndpointDoc, NoProblem } from './endpoint.ts'

const PROBLEM = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }

/**
 * OpenAPI 3.1 of the routes, made from the schemas that parse the questions and hold the answers.
 * Queries are described as they are after parsing: lists and positions are written with commas between.
 */
export function describeApi(endpoints: readonly Endpoint[]) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const endpoint of endpoints) (paths[openapiPath(endpoint.path)] ??= {})[endpoint.method] = operation(endpoint)
  return {
    openapi: '3.1.0',
    info: {
      title: 'Together Map',
      version: '1.0.0',
      description:
        'Local food and support, and the places where there is none. No key needed; all that can be written is a report that something is wrong with a listing, or what came of a visit to it. A field of a listing that is left out is not stated: it is never a no, and an absence of hours is never closed. Licences and dates of the data: /api/places.',
    },
    servers: [{ url: '/' }],
    paths,
    components: { schemas: { Problem: schemaOf(Problem) } },
  }
}

/** `/tiles/:z/:x/:y{[0-9]+}` → `/tiles/{z}/{x}/{y}` */
export const openapiPath = (path: string): string => path.replaceAll(/:(\w+)(\{[^/]*\})?/g, '{$1}')

function operation({ method, path, doc }: Endpoint) {
  return {
    summary: doc.summary,
    operationId: method === 'post' ? `send-${operationId(path)}` : operationId(path),
    parameters: [...pathParameters(path, doc), ...queryParameters(doc), ...headerParameters(doc)],
    ...(doc.form ? { requestBody: formBody(doc.form) } : {}),
    ...(doc.json ? { requestBody: jsonBody(doc.json) } : {}),
    responses: {
      [doc.status ?? 200]: {
        description: 'The answer',
        content: Object.fromEntries(
          Object.entries(doc.answers).map(([type, schema]) => [type, schema ? { schema: schemaOf(schema) } : {}]),
        ),
      },
      ...Object.fromEntries(Object.entries(doc.problems ?? {}).map(([status, problem]) => [status, problemResponse(problem)])),
      default: { description: 'A problem, with what to do next', content: PROBLEM },
    },
  }
}

const problemResponse = (problem: string | NoProblem) =>
  typeof problem === 'string'
    ? { description: problem, content: PROBLEM }
    : { description: problem.summary, content: { 'application/json': { schema: schemaOf(problem.json) } } }

const operationId = (path: string): string =>
  openapiPath(path)
    .replaceAll(/[^A-Za-z]+/g, ' ')
    .trim()
    .replaceAll(' ', '-') || 'home'

const pathParameters = (path: string, doc: EndpointDoc) =>
  [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    description: doc.params?.[name] ?? name,
    schema: { type: 'string' },
  }))

function queryParameters(doc: EndpointDoc) {
  if (!doc.query) return []
  const { properties = {}, required = [] } = schemaOf(doc.query)
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name) && (typeof schema === 'boolean' || schema.default === undefined),
    style: 'form',
    explode: false,
    schema,
  }))
}

const headerParameters = (doc: EndpointDoc) =>
  Object.entries(doc.headers ?? {}).map(([name, description]) => ({
    name,
    in: 'header',
    required: false,
    description,
    schema: { type: 'string' },
  }))

const jsonBody = (schema: z.ZodType) => ({ required: true, content: { 'application/json': { schema: schemaOf(schema, 'input') } } })

const formBody = (form: Readonly<Record<string, string>>) => ({
  required: true,
  content: {
    'application/x-www-form-urlencoded': {
      schema: {
        type: 'object',
        properties: Object.fromEntries(Object.entries(form).map(([name, description]) => [name, { type: 'string', description }])),
      },
    },
  },
})

function schemaOf(schema: z.ZodType, io: 'input' | 'output' = 'output') {
  const { $schema: _, ...plain } = z.toJSONSchema(schema, { unrepresentable: 'any', io })
  return plain
}
