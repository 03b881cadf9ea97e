import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const Lockfile = z.object({
  packages: z.record(z.string(), z.object({ license: z.string().optional(), dev: z.boolean().optional(), link: z.boolean().optional() })),
})

const Manifest = z.object({
  license: z.union([z.string(), z.object({ type: z.string() })]).optional(),
  licenses: z.array(z.object({ type: z.string() })).optional(),
})

export interface LicensedPackage {
  name: string
  /** As the package says it, an SPDX expression if it is well kept; null = it says none. */
  licence: string | null
}

/**
 * Every package that is installed without those for development alone, by the lockfile; the licence is what the installed package
 * says, or the lockfile where it is not installed here (another system's). No network.
 *
 * @param root folder with package-lock.json and node_modules
 */
export function packagesOf(root: string): LicensedPackage[] {
  const { packages } = Lockfile.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))
  return Object.entries(packages).flatMap(([path, { license, dev, link }]) => {
    if (path === '' || dev === true || link === true) return []
    return [
      {
        name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
        licence: saidIn(join(root, path)) ?? license ?? null,
      },
    ]
  })
}

function saidIn(folder: string): string | null {
  const file = join(folder, 'package.json')
  if (!existsSync(file)) return null
  const { license, licenses } = Manifest.parse(JSON.parse(readFileSync(file, 'utf8')))
  if (typeof license === 'string') return license
  return license?.type ?? licenses?.map(({ type }) => type).join(' OR ') ?? null
}
