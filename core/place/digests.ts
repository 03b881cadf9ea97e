import { z } from 'zod'

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a sha256 of 64 hexadecimal digits')

/** Path of a file, below the file that this stands in → sha256 of its bytes. */
export const FileDigests = z.record(z.string(), Sha256)
export type FileDigests = z.infer<typeof FileDigests>

/**
 * `digests.json` beside the packs: of each `sources.json`, which holds those of its pack's own files, and of what the packs share.
 * `own` is the sha256 of `digestLines(files)`, so that a change here is not taken for one elsewhere.
 */
export const Digests = z.object({ own: Sha256, files: FileDigests })
export type Digests = z.infer<typeof Digests>

/** As `sha256sum` writes them, and `sha256sum --check` reads them; by path. */
export const digestLines = (files: FileDigests): string =>
  Object.keys(files)
    .toSorted()
    .map((path) => `${files[path]}  ${path}\n`)
    .join('')

/** A folder that holds any of these is a place. */
export const PLACE_FILES: ReadonlySet<string> = new Set(['place.json', 'sources.json', 'services.geojson', 'areas.figures.json'])

/** What the places share: files beside them, and the folder of postcode tables. */
export const SHARED_FILES = ['placenames.json', 'programmes.json'] as const
export const POSTCODES_FOLDER = 'postcodes'
