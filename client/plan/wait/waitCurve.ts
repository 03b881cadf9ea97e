import type { WaitFigures } from './waitFinding.ts'

/** Height of the drawing, in its own unit; its width is the 168 hours. */
export const CURVE_HEIGHT = 100

/** Hours that stand at the side, from 0 to the top of the scale: of a day, of half a day or of two hours. */
export function waitTicks(byHour: readonly WaitFigures[]): number[] {
  const most = Math.max(1, ...byHour.flatMap(({ mean_h: mean, median_h: median }) => [mean ?? 0, median ?? 0]))
  const step = [2, 6, 12, 24, 48, 96, 168, 336].find((size) => most / size <= 4) ?? 672
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, tick) => tick * step)
}

export const heightOf = (hours: number, top: number): number => CURVE_HEIGHT - (hours / top) * CURVE_HEIGHT

/** Lines through the hours of setting out, as the path of an SVG; a week follows itself, so that it ends where it began. Broken where nothing is known. */
export function waitPath(byHour: readonly WaitFigures[], of: 'mean_h' | 'median_h', top: number): string {
  let pen: 'M' | 'L' = 'M'
  return [...byHour, byHour[0]!]
    .map((figures, hour) => {
      const hours = figures[of]
      if (hours === null) {
        pen = 'M'
        return ''
      }
      const drawn = `${pen}${hour} ${heightOf(hours, top).toFixed(2)}`
      pen = 'L'
      return drawn
    })
    .join('')
}
