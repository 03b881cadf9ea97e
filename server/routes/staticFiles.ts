import { answerAsset } from '../http/answer.ts'
import type { Deps } from '../deps.ts'
import type { Endpoint } from '../http/endpoint.ts'
import { ProblemError } from '../http/problem.ts'

/** Files of the built pages. What lies under /assets/ carries its hash in its name and may be kept for ever. */
export function staticFiles({ pages: { files } }: Deps): Endpoint[] {
  const assets: Endpoint = {
    method: 'get',
    path: '/assets/:file{.+}',
    doc: {
      summary: 'Scripts, styles and pictures of the pages',
      params: { file: 'Name, with its hash' },
      answers: { '*/*': null },
      problems: { 404: 'No such file' },
    },
    handle: (c) => {
      const asset = files.get(`/assets/${c.req.param('file')}`)
      if (asset === undefined) throw new ProblemError(404, 'There is no such file. Load the page again.')
      return answerAsset(c, asset, true)
    },
  }
  const others = [...files]
    .filter(([path]) => !path.startsWith('/assets/'))
    .map(([path, asset]): Endpoint => ({
      method: 'get',
      path,
      doc: { summary: 'A file of the pages', answers: { '*/*': null } },
      handle: (c) => answerAsset(c, asset),
    }))
  return [assets, ...others]
}
