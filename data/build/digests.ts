import { parseArgs } from 'node:util'
import { writeDigests } from './writeDigests.ts'

/** `npm run digests`: takes in what was changed by hand, so that the server starts on it. */
const { values } = parseArgs({ options: { data: { type: 'string', default: 'data' } } })
writeDigests(values.data)
process.stderr.write(`Wrote the digests of ${values.data}. Look at what changed with: git diff --stat ${values.data}\n`)
