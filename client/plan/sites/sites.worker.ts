import wasm from 'highs/runtime?url'
import { loadSolver } from '../../../core/gap/siting/solver.ts'
import type { Schools } from '../../../core/place/schools.ts'
import { getJson } from '../../ui/getJson.ts'
import { openGround } from '../engine/openGround.ts'
import { answerSites } from './engine/answerSites.ts'
import type { SitesNews, SitesTask } from './engine/messages.ts'

/** One search for sites, in a thread that is ended to stop it: measuring, searching and solving all block. */
const scope = self as unknown as Worker
const post = (news: SitesNews): void => scope.postMessage(news)

async function answer(task: SitesTask): Promise<void> {
  const opened = await openFiles(task)
  if (opened === null) return
  const openSolver = (seconds: number) => loadSolver(seconds, { locateFile: () => wasm })
  for await (const news of answerSites(...opened, task, openSolver)) {
    post(news)
    // What has been said is on its way before the next step blocks.
    await new Promise((resolve) => setTimeout(resolve))
  }
}

async function openFiles({ files }: SitesTask) {
  post({ say: 'stage', stage: 'opening' })
  try {
    const schools = files.schools === null ? null : getJson<Schools>(files.schools, undefined, { large: true })
    return await Promise.all([openGround(files), schools])
  } catch (error) {
    post({ say: 'refused', fault: { of: 'files', message: (error as Error).message } })
    return null
  }
}

scope.addEventListener('message', ({ data }: MessageEvent<SitesTask>) => {
  answer(data).catch((error: unknown) => post({ say: 'refused', fault: { of: 'thread', message: (error as Error).message } }))
})
