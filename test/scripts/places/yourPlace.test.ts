import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { DAY_FIELDS, FIELDS } from '../../../core/lists/table/columns/fields.ts'
import { importOptions } from '../../../scripts/places/import/importOptions.ts'
import { runExport } from '../../../scripts/places/import/runExport.ts'
import { runPlace } from '../../../scripts/places/runPlace.ts'
import { commandPlace, type CommandPlace } from './commands.ts'

const TEXT = readFileSync('docs/your-place.md', 'utf8')

/** Lines of the document that are typed as they stand, without `npm run x --`. */
const typed = (command: string): string[][] =>
  [...TEXT.matchAll(new RegExp(String.raw`^ *npm run (?:-s )?${command} -- (.+)$`, 'gm'))].map(([, line]) =>
    [...line!.replace(/ > \S+$/, '').matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!),
  )

describe('the officer’s hour, as it is written', () => {
  let here: CommandPlace
  beforeAll(async () => {
    here = await commandPlace()
  })

  it('has commands that are understood, to the last option', async () => {
    const imports = typed('import')
    expect(imports.map((args) => importOptions(args).into)).toEqual(['leeds', 'leeds', 'leeds'])
    expect(new Set(imports.map((args) => importOptions(args).list))).toEqual(new Set(['leeds-food-network']))
    expect(typed('export')).toHaveLength(1)
    for (const args of typed('export')) await expect(here.run(runExport, ...args)).rejects.toThrow('There is no place "leeds".')
    const places = typed('place')
    expect(places.map(([name]) => name)).toEqual(['like', 'like', 'add', 'add', 'add', 'list', 'remove', 'sheet', 'sheet'])
    // Of a little England without Leeds: what is missed is the place, never an option.
    const said = await Promise.all(
      places.map((args) =>
        here.run(runPlace, ...args).then(
          ({ text }) => text,
          (error: Error) => error.message,
        ),
      ),
    )
    expect(said.filter((text) => /not known here|word too many|is missing|needs/.test(text))).toEqual([])
  })
  it('names all that a column can mean', () => {
    const named = /^They can mean (.+)$/m.exec(TEXT)![1]!
    const missing = FIELDS.filter((field) => !(DAY_FIELDS as readonly string[]).includes(field) && !named.includes(`\`${field}\``))
    expect(missing).toEqual([])
    expect(named).toContain('`monday` to `sunday`')
  })
})
