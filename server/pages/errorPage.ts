import type { Problem } from '../../core/api/problem.ts'
import { escapeHtml } from './template.ts'

/** A problem for a person's eyes, in plain HTML that needs nothing else. */
export const errorPage = ({ title, detail, instance }: Problem): string => `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)} – Together Map</title>
<h1>This did not work</h1>
<p>${escapeHtml(detail)}</p>
<p><a href="/">Start again</a></p>
<p><small>${escapeHtml(instance ?? '')}</small></p>
</html>
`
