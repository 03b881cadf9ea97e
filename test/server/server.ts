import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PageInput, PageOutput, ReportOutcome } from '../../core/api/pages.ts'
import { createApp } from '../../server/app.ts'
import type { Deps } from '../../server/deps.ts'
import { createLog, type Log } from '../../server/log.ts'
import { openAuthorities } from '../../server/packs/authorities.ts'
import { openPacks } from '../../server/packs/openPacks.ts'
import { openPlaceNames } from '../../server/packs/placeNames.ts'
import { openPostcodes } from '../../server/packs/postcodeTables.ts'
import { openProgrammes } from '../../server/packs/openProgrammes.ts'
import { keptAnswers } from '../../server/http/kept/keptAnswers.ts'
import { makeAsset } from '../../server/http/asset.ts'
import { openReports } from '../../server/reports/openReports.ts'
import { openStore } from '../../server/store/openStore.ts'
import { readTemplate } from '../../server/pages/template.ts'
import { pageTurns } from '../../server/pages/pageTurns.ts'
import { openWork } from '../../server/threads/openWork.ts'
import { littleData, NOW, writeData, type DataFiles } from './packs.ts'

const TEMPLATE = `<!doctype html><html lang="en"><head><!--head-->
<link rel="modulepreload" href="/assets/part-1.js"><link rel="stylesheet" href="/assets/main-1.css">
<script type="module" crossorigin src="/assets/main-1.js"></script></head><body><div id="app"><!--app--></div><!--state--></body></html>`

const reportWords = (report: ReportOutcome): string =>
  report.state === 'kept' ? `kept ${report.number}` : `refused: ${report.trouble}, typed ${report.note}`

/** Pages that show plainly what the server handed them. */
function plainPage(input: PageInput): PageOutput {
  return {
    html:
      `<main data-path="${input.path}" data-query="${input.query}"><p>${input.services?.features.length ?? 0} services</p>` +
      `<p>${input.where ? `from ${input.where.from.join(' ')} ${input.where.outward}` : 'from nowhere'}</p>` +
      `<p>${input.trouble ? `trouble: ${input.trouble.code}, ${input.trouble.choices?.length ?? 0} choices` : 'no trouble'}</p>` +
      `<p>${input.report ? reportWords(input.report) : ''}</p>` +
      `<p>${input.service ? `cites ${input.service.sources.map(({ id }) => id).join(' ')}` : ''}</p></main>`,
    title: 'A <title>',
    description: 'What "it" is',
    status: 200,
    dated: false,
    lang: 'en-GB',
    dir: 'ltr',
    preload: input.services ? ['/api/places/x?v=1&w=2'] : [],
    state: JSON.stringify({ text: '</script><b>' }),
  }
}

export function logTo(lines: string[]): Log {
  return createLog('info', { write: (line) => lines.push(line) })
}

export interface Started {
  app: ReturnType<typeof createApp>
  deps: Deps
  /** Log lines so far. */
  lines: string[]
}

/** A whole server on small packs written to disk. @param change what differs in the files, @param differing in the deps */
export async function startServer(files: DataFiles = littleData(), differing: Partial<Deps> = {}): Promise<Started> {
  return startOn(await writeData(files), differing)
}

export async function startOn(dataDir: string, differing: Partial<Deps> = {}): Promise<Started> {
  const lines: string[] = []
  const log = logTo(lines)
  let count = 0
  const newId = (): string => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`
  const packs = await openPacks(dataDir, log)
  const goesOn = new AbortController().signal
  const deps: Deps = {
    reports: await openReports(await openStore(await mkdtemp(join(tmpdir(), 'together-map-')), newId), {
      log,
      newId,
      now: differing.now ?? (() => NOW),
    }),
    addressOf: () => '192.0.2.1',
    packs,
    authorities: openAuthorities(packs.all.map(({ figures }) => figures)),
    postcodes: await openPostcodes(join(dataDir, 'postcodes')),
    placeNames: await openPlaceNames(join(dataDir, 'placenames.json')),
    programmes: await openProgrammes(join(dataDir, 'programmes.json')),
    pages: {
      template: readTemplate(TEMPLATE),
      render: plainPage,
      files: new Map([
        ['/assets/main-1.js', makeAsset(`console.log(${JSON.stringify('x'.repeat(2000))})`, 'text/javascript; charset=utf-8', 5)],
        ['/robots.txt', makeAsset('User-agent: *', 'text/plain; charset=utf-8', 5)],
      ]),
    },
    tiles: null,
    kept: keptAnswers({ now: differing.now ?? (() => NOW), version: () => packs.list.hash }),
    work: openWork(log, goesOn),
    lastCall: goesOn,
    pageTurn: pageTurns(),
    log,
    now: () => NOW,
    // Time is never up, unless a test says so.
    after: () => () => {},
    newId,
    state: () => 'ready',
    ...differing,
  }
  return { app: createApp(deps), deps, lines }
}
