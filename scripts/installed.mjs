/* Looks whether `npm ci` was run here, before anything is loaded that needs it. Plain JavaScript, for whatever Node there is without it. */
import { existsSync } from 'node:fs'

const isHere = existsSync(new URL('../node_modules/zod/package.json', import.meta.url))
const isNew = Number(process.versions.node.split('.')[0]) >= 24

if (!isHere || !isNew) {
  process.stderr.write(
    'What this needs is not installed here yet. Run this first, in the folder of the project: npm ci. It takes a minute, once; then run the same command again.\n',
  )
  process.exit(2)
}
