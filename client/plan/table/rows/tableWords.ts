import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { NeedBand } from '../../../../core/gap/answer/areaBands.ts'
import type { DeskColumns } from '../../engine/answers.ts'

/** Whole numbers. @param value NaN = `unknown` */
export const wholeWords = (i18n: I18n, value: number, unknown: string): string =>
  Number.isNaN(value) ? unknown : i18n.number(Math.round(value))

/** A share as a whole per cent. @param value 0–1; NaN = `unknown` */
export const percentWords = (i18n: I18n, value: number, unknown: string): string =>
  Number.isNaN(value) ? unknown : i18n.number(value, { style: 'percent', maximumFractionDigits: 0 })

/** "612", or "0–612" where the ends differ. @param low @param high NaN = `unknown` */
export function bandWords(i18n: I18n, { low, high }: Pick<NeedBand, 'low' | 'high'>, unknown: string): string {
  const [least, most] = [wholeWords(i18n, low, unknown), wholeWords(i18n, high, unknown)]
  return least === most ? least : `${least}–${most}`
}

/** "3", or "3=" where it cannot be told from another. @param rank 0 = not ranked */
export const rankWords = (i18n: I18n, rank: number, shared: number): string =>
  rank === 0 ? '–' : `${i18n.number(rank)}${shared === 1 ? '=' : ''}`

/** Whether an area is within reach, and how sure that is. */
export function reachState(
  i18n: I18n,
  { covered, uncertain, water }: Pick<DeskColumns, 'covered' | 'uncertain' | 'water'>,
  i: number,
): string {
  if (covered[i] === 0) return uncertain[i] === 1 ? i18n._(msg`beyond, uncertain`) : i18n._(msg`beyond`)
  if (water[i] === 1) return i18n._(msg`only across water`)
  return uncertain[i] === 1 ? i18n._(msg`within, uncertain`) : i18n._(msg`within`)
}
