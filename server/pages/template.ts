import type { PageOutput } from '../../core/api/pages.ts'

/** The built page around what is rendered: cut at its marks, with its scripts and without. */
export interface Template {
  scripted: Frame
  plain: Frame
}

interface Frame {
  beforeHead: string
  beforeApp: string
  beforeState: string
  end: string
}

/** @throws Error when a mark is missing (the caller names the file) */
export function readTemplate(html: string): Template {
  return { scripted: frameOf(html), plain: frameOf(withoutScripts(html)) }
}

/** The whole page. Without script it carries neither scripts, preloads nor state. */
export function fillTemplate(template: Template, page: PageOutput, script: boolean): string {
  const frame = script ? template.scripted : template.plain
  const opening = frame.beforeHead.replace(/<html\b[^>]*>/i, () => `<html lang="${escapeHtml(page.lang)}" dir="${page.dir}">`)
  return [opening, headOf(page, script), frame.beforeApp, page.html, frame.beforeState, script ? stateOf(page.state) : '', frame.end].join(
    '',
  )
}

/** Ours and not Hono's `html`, which also writes every apostrophe of a name as `&#39;` and may answer with a promise. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

function headOf(page: PageOutput, script: boolean): string {
  const preloads = script ? page.preload.map((url) => `<link rel="preload" as="fetch" crossorigin href="${escapeHtml(url)}">`) : []
  return [
    `<title>${escapeHtml(page.title)}</title>`,
    `<meta name="description" content="${escapeHtml(page.description)}">`,
    ...(page.dated ? ['<meta name="robots" content="noindex">'] : []),
    ...preloads,
  ].join('\n')
}

/** A data block, which no policy takes for a script; `<` is written so that it can never end the block. */
const stateOf = (state: string | null): string =>
  state === null ? '' : `<script type="application/json" id="page-state">${state.replaceAll('<', '\\u003c')}</script>`

const withoutScripts = (html: string): string =>
  html.replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>\s*/gi, '').replaceAll(/<link\b[^>]*rel="?modulepreload"?[^>]*>\s*/gi, '')

function frameOf(html: string): Frame {
  const [beforeHead, afterHead] = cut(html, '<!--head-->')
  const [beforeApp, afterApp] = cut(afterHead, '<!--app-->')
  const [beforeState, end] = cut(afterApp, '<!--state-->')
  return { beforeHead, beforeApp, beforeState, end }
}

function cut(html: string, mark: string): [string, string] {
  const at = html.indexOf(mark)
  if (at < 0) throw new Error(`has no ${mark}`)
  return [html.slice(0, at), html.slice(at + mark.length)]
}
