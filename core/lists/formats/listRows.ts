import { Service } from '../../listing/service.ts'
import type { ReadList, RefusedRow, RowRemark } from '../list.ts'
import { keyOf } from '../row/ids.ts'
import { quietIn, type Quiet } from '../row/quietWords.ts'
import { shownName } from './shownName.ts'

/** What is wrong with a row: the field, why, and what to do. */
export interface RowFault {
  column: string | null
  reason: string
  remedy: string
}

/** One row as its list has it. */
export interface ListRow {
  record: string
  name: string
  /** All its words that may say that its door must not show. */
  cells: readonly string[]
}

/** What has been read of a list so far. Of a row whose door must not show no more is said than its name: its key and cells may hold the door. */
export class ListRows {
  readonly #services: Service[] = []
  readonly #refused: RefusedRow[] = []
  readonly #remarks: RowRemark[] = []
  readonly #quiet = new Map<string, Quiet>()

  refuse(row: ListRow, fault: RowFault): void {
    const isQuiet = quietIn(row.cells) !== null
    const name = shownName(row.name)
    this.#refused.push({ line: null, record: isQuiet ? keyOf(name) : row.record, name, ...(isQuiet ? concealed(fault) : fault) })
  }

  /**
   * Takes in the listing of a row, or refuses what no pack may hold.
   *
   * @param remark how its position was taken otherwise than it stands; null = as it stands
   * @param kind what its list itself says of its door, beside its words
   */
  add(row: ListRow, service: Service, remark: string | null = null, kind: Quiet | null = null): void {
    const checked = Service.safeParse(service)
    if (!checked.success) {
      const [issue] = checked.error.issues
      const column = issue?.path.join('.') ?? null
      this.refuse(row, { column, reason: `it does not fit: ${issue?.message}`, remedy: 'mend that field in the list' })
      return
    }
    const quiet = quietIn(row.cells) ?? kind
    this.#services.push(checked.data)
    if (quiet !== null) this.#quiet.set(service.id, quiet)
    if (remark !== null)
      this.#remarks.push({ line: null, record: quiet === null ? row.record : keyOf(shownName(row.name)), column: 'position', remark })
  }

  list(): ReadList {
    return { services: this.#services, refused: this.#refused, remarks: this.#remarks, quiet: this.#quiet, columns: [] }
  }
}

const concealed = ({ column }: RowFault): RowFault => ({
  column,
  reason: 'wrong in the list, which alone says how',
  remedy: 'look it up in the list, and mend it there',
})
