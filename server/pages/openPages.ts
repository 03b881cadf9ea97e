import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { COMPRESSIBLE_CONTENT_TYPE_REGEX } from 'hono/utils/compress'
import { getMimeType } from 'hono/utils/mime'
import type { PageInput, PageOutput } from '../../core/api/pages.ts'
import { makeAsset, type Asset } from '../http/asset.ts'
import { StartError } from '../startError.ts'
import { readTemplate, type Template } from './template.ts'

type Render = (input: PageInput) => PageOutput | Promise<PageOutput>

export interface Pages {
  template: Template
  render: Render
  /** Path such as `/assets/main-1a2b.js` → the file. */
  files: ReadonlyMap<string, Asset>
}

/** Above this a file is pressed more quickly: the planner's map library, of which a tenth of its size is not worth a slow start. */
const LARGE_BYTES = 400_000

/** The built pages in `distDir`. @throws StartError when they have not been built */
export async function openPages(distDir: string): Promise<Pages> {
  const clientDir = join(distDir, 'client')
  const notBuilt = (why: string): StartError =>
    new StartError(`${join(clientDir, 'index.html')} ${why}. Build the pages with: npm run build.`)
  const html = await readFile(join(clientDir, 'index.html'), 'utf8').catch(() => {
    throw notBuilt('is missing')
  })
  try {
    return { template: readTemplate(html), render: await importRender(distDir), files: await staticFiles(clientDir) }
  } catch (error) {
    throw error instanceof StartError ? error : notBuilt(error instanceof Error ? error.message : 'cannot be read')
  }
}

async function importRender(distDir: string): Promise<Render> {
  const path = join(distDir, 'server', 'entry.server.js')
  const module = (await import(pathToFileURL(path).href).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new StartError(`${path} is missing. Build the pages with: npm run build.`)
  })) as { render?: Render }
  if (typeof module.render !== 'function') throw new StartError(`${path} renders nothing. Build the pages again with: npm run build.`)
  return module.render
}

/** Every file of a kind that is known; not the page itself, which is a template. */
async function staticFiles(clientDir: string): Promise<Map<string, Asset>> {
  const entries = await readdir(clientDir, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, type: getMimeType(path) }))
    .filter((file): file is { path: string; type: string } => file.type !== undefined && !file.type.startsWith('text/html'))
  const assets = await Promise.all(files.map(async ({ path, type }) => [urlPath(clientDir, path), await fileAsset(path, type)] as const))
  return new Map(assets)
}

const urlPath = (clientDir: string, path: string): string => `/${relative(clientDir, path).split(sep).join('/')}`

async function fileAsset(path: string, type: string): Promise<Asset> {
  const body = await readFile(path)
  const quality = body.length > LARGE_BYTES ? 6 : 11
  return makeAsset(body, type, COMPRESSIBLE_CONTENT_TYPE_REGEX.test(type) ? quality : null)
}
