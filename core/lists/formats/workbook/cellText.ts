/** Values of cells as a British reader writes them. */

const two = (number: number): string => String(number).padStart(2, '0')

/** 3/11/2026 10:30 as "03/11/2026 10:30"; a time of midnight is none. */
export const dateText = (year: number, month: number, day: number, minutes = 0): string =>
  `${two(day)}/${two(month)}/${year}${minutes === 0 ? '' : ` ${timeText(minutes)}`}`

/** @param minutes from midnight */
export const timeText = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`

const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/
const POWERS = /^-?\d(?:\.\d+)?E[+-]\d+$/i

/**
 * A number as it is shown where that says more ("£5.00", "0161 496 0000", "50%"), else with all its digits: a latitude that is shown as 53.46
 * keeps the others.
 *
 * @param shown '' = not known
 */
export function numberText(value: number, shown: string): string {
  const plain = shown.trim().replaceAll(',', '')
  if (plain !== '' && !PLAIN.test(plain) && !POWERS.test(plain) && !plain.startsWith('#')) return shown.trim()
  return Number.isFinite(value) ? String(Number(value.toPrecision(15))) : ''
}
