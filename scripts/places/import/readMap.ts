import { z } from 'zod'
import { FIELDS, isField, type ColumnMap } from '../../../core/lists/table/columns/fields.ts'
import { StartError } from '../../../server/startError.ts'
import { fileBytes } from './fileBytes.ts'

/** What a file says of the columns of a table, by heading. @throws StartError naming the file, and what can be said */
export async function readMap(file: string): Promise<ColumnMap> {
  const text = new TextDecoder().decode(await fileBytes(file))
  const isMeaning = (means: unknown): means is ColumnMap[string] => typeof means === 'string' && (means === 'leave out' || isField(means))
  try {
    return z.record(z.string(), z.custom<ColumnMap[string]>(isMeaning)).parse(JSON.parse(text))
  } catch {
    throw new StartError(
      `--map ${file} should be JSON of headings and what they mean, such as {"Opening": "hours", "Staff": "leave out"}. What they can mean: ${FIELDS.join(', ')}, leave out.`,
    )
  }
}
