import type { PlacesAnswer } from '../../../../core/api/places.ts'
import { gapCsv } from '../../../../core/api/gapCsv.ts'
import type { Outlines } from '../../../help/fetch/ground.ts'
import { getJson } from '../../../ui/getJson.ts'
import type { DeskView } from '../../desk/deskView.ts'
import { saveFile } from '../../../ui/saveFile.ts'
import { answerFeatures } from './answerFeatures.ts'
import { answerFile } from './answerFile.ts'
import { askedOf } from './askedOf.ts'
import { fileName } from './fileName.ts'

/** Every row of the table as CSV, not only those on screen. */
export const saveCsv = (view: DeskView): void =>
  saveFile(`${fileName(view)}.csv`, gapCsv({ columns: answerFile(view) }), 'text/csv;charset=utf-8')

/**
 * Every row of the table with its outline, what was asked and the sources.
 *
 * @param outlines of areas, or of wards and authorities; null = not known
 */
export const saveGeoJson = (view: DeskView, outlines: Outlines | null, sources: PlacesAnswer['places'][number]['sources']): void =>
  saveFile(
    `${fileName(view)}.geojson`,
    JSON.stringify(answerFeatures(answerFile(view), outlines, { question: askedOf(view), sources })),
    'application/geo+json',
  )

/** Fetches what a GeoJSON file needs beside the answer. @throws AnswerError as `getJson` */
export async function forGeoJson({ place, question }: Pick<DeskView, 'place' | 'question'>) {
  const url = question.rows === 'areas' ? place.files.areas : place.files.boundaries
  const [outlines, { places }] = await Promise.all([
    url === null ? null : getJson<Outlines>(url, undefined, { large: true }),
    getJson<PlacesAnswer>('/api/places'),
  ])
  return { outlines, sources: places.find(({ id }) => id === place.id)?.sources ?? [] }
}
