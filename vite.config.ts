import { lingui } from '@lingui/vite-plugin'
import { defineConfig } from 'vite'
import { firstFile } from './scripts/firstFile.ts'
import { linguiMacros } from './scripts/linguiMacros.ts'
import { PREACT_FOR_REACT, PREACT_JSX } from './scripts/preactForReact.ts'

/** What a build of ours need not say: "use client" of libraries, pages that the server has at once, how long plugins took. */
const CHECKS = { moduleLevelDirective: false, ineffectiveDynamicImport: false, pluginTimings: false, bundlerTimings: false }

/**
 * `vite build --app` makes two builds from one source: dist/client for the browser, and dist/server/entry.server.js,
 * by which the server renders the same pages. `vite` alone serves the client and takes data from a server on port 8787.
 */
export default defineConfig({
  root: 'client',
  plugins: [lingui(), linguiMacros()],
  oxc: PREACT_JSX,
  // The browser's own build of the reader of CSV: the other needs Node's Buffer.
  resolve: { alias: [...PREACT_FOR_REACT, { find: /^csv-parse\/sync$/, replacement: 'csv-parse/browser/esm/sync' }] },
  builder: {},
  // What a thread needs is fetched in parts, as in the page.
  // The solver asks for `node:module` only where it runs in Node.
  worker: { format: 'es', rolldownOptions: { checks: CHECKS, external: ['node:module'] } },
  server: { proxy: { '/api': 'http://127.0.0.1:8787', '/tiles': 'http://127.0.0.1:8787' } },
  environments: {
    client: {
      build: {
        outDir: '../dist/client',
        emptyOutDir: true,
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        // The map engine of the planner's desk is as large as it is.
        chunkSizeWarningLimit: 1500,
        rolldownOptions: { checks: CHECKS, output: { codeSplitting: { groups: [{ name: firstFile, debugName: 'first' }] } } },
      },
    },
    ssr: {
      resolve: { noExternal: true },
      build: {
        ssr: true,
        outDir: '../dist/server',
        emptyOutDir: true,
        rolldownOptions: { checks: CHECKS, input: 'client/entry.server.tsx' },
      },
    },
  },
})
