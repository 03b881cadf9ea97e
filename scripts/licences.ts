import { licenceLine, notKnown } from './licences/licenceLine.ts'
import { packagesOf } from './licences/packagesOf.ts'

/** `npm run -s licences`: the README's line about the licences of what is installed to run this, by the lockfile. */
const packages = packagesOf('.')
process.stdout.write(`${licenceLine(packages)}\n`)
for (const line of notKnown(packages)) {
  process.stderr.write(
    `${line} is not on the list in scripts/licences/licenceLine.ts: read it, then add it there or do without the package.\n`,
  )
  process.exitCode = 1
}
