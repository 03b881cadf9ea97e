import { z } from 'zod'
import type { Service } from '../../../core/listing/service.ts'
import { compact } from '../../../core/listing/wire.ts'
import { compareText } from '../../../core/listing/compareText.ts'
import { ListHead, type RefusedRow } from '../../../core/lists/list.ts'
import { isField, type ColumnMap } from '../../../core/lists/table/columns/fields.ts'
import type { Quiet } from '../../../core/lists/row/quietWords.ts'

const Quiets = z.enum(['shelter', 'threatened']) satisfies z.ZodType<Quiet>

const KeptRefused = z.object({
  line: z.int().nullable(),
  record: z.string(),
  name: z.string(),
  column: z.string().nullable(),
  reason: z.string(),
  remedy: z.string(),
}) satisfies z.ZodType<RefusedRow>

/** How `list.json` is written: the listings of one list alone, only what is stated. */
export const ListFile = z.object({
  head: ListHead,
  /** What `--map` said of a column, by its heading: remembered for the next import. */
  columns: z.record(
    z.string(),
    z.custom<ColumnMap[string]>((means) => typeof means === 'string' && (means === 'leave out' || isField(means))),
  ),
  /** Ids of listings whose door must not show, which have none here. */
  quiet: z.record(z.uuid(), Quiets),
  refused: z.array(KeptRefused),
  /** Names the file that holds what was replaced; null = nothing was. */
  before: z
    .string()
    .regex(/^[0-9a-f]{16}$/, '16 hexadecimal digits')
    .nullable(),
  listings: z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) }),
})

/** One list of a place, as it is kept. */
export interface KeptList {
  head: ListHead
  columns: ColumnMap
  quiet: ReadonlyMap<string, Quiet>
  refused: readonly RefusedRow[]
  services: readonly Service[]
}

/** So many listings are turned into text at a time. */
const AT_A_TIME = 100

/**
 * The text of a list in parts, since that of a large one takes more memory than the list. The same list gives the same bytes, in whatever
 * order its rows were read.
 *
 * @param before as in the file
 */
export function* keptListText({ head, columns, quiet, refused, services }: KeptList, before: string | null): Generator<string> {
  const byKey = <T>(entries: Iterable<readonly [string, T]>) => Object.fromEntries([...entries].toSorted(([a], [b]) => compareText(a, b)))
  const file = {
    head: ListHead.parse(head),
    columns: byKey(Object.entries(columns)),
    quiet: byKey(quiet),
    refused: [...refused],
    before,
    listings: { type: 'FeatureCollection', features: [] },
  } satisfies z.input<typeof ListFile>
  yield JSON.stringify(file).slice(0, -END.length)
  const sorted = services.toSorted((a, b) => compareText(a.id, b.id))
  for (let from = 0; from < sorted.length; from += AT_A_TIME) {
    const some = JSON.stringify(sorted.slice(from, from + AT_A_TIME).map(compact)).slice(1, -1)
    yield from === 0 ? some : `,${some}`
  }
  yield `${END}\n`
}

/** What stands behind the last listing. */
const END = ']}}'
