/** CIELAB, D65: lightness 0–100, then red–green and yellow–blue. */
export type Lab = readonly [number, number, number]

/**
 * CIEDE2000 with all weights 1: Sharma, Wu & Dalal 2005, doi:10.1002/col.20070. About 1 is just seen side by side; maps want several times
 * that.
 */
export function colourDifference([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const c7 = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7
  const stretch = 1.5 - 0.5 * Math.sqrt(c7 / (c7 + 25 ** 7))
  const [x1, x2] = [a1 * stretch, a2 * stretch]
  const [c1, c2] = [Math.hypot(x1, b1), Math.hypot(x2, b2)]
  const [h1, h2] = [degrees(b1, x1), degrees(b2, x2)]
  const grey = c1 * c2 === 0
  const turn = grey ? 0 : ((((h2 - h1 + 180) % 360) + 360) % 360) - 180
  const hue = grey ? h1 + h2 : h1 + turn / 2
  const [lightness, chroma] = [(l1 + l2) / 2, (c1 + c2) / 2]
  const t = 1 - 0.17 * cos(hue - 30) + 0.24 * cos(2 * hue) + 0.32 * cos(3 * hue + 6) - 0.2 * cos(4 * hue - 63)
  const away = (lightness - 50) ** 2
  const l = (l2 - l1) / (1 + (0.015 * away) / Math.sqrt(20 + away))
  const c = (c2 - c1) / (1 + 0.045 * chroma)
  const h = (2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * RADIANS)) / (1 + 0.015 * chroma * t)
  const blue = 60 * Math.exp(-((((((hue % 360) + 360) % 360) - 275) / 25) ** 2)) * RADIANS
  const rotation = -Math.sin(blue) * 2 * Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7))
  return Math.sqrt(l * l + c * c + h * h + rotation * c * h)
}

const RADIANS = Math.PI / 180
const cos = (angle: number): number => Math.cos(angle * RADIANS)
const degrees = (y: number, x: number): number => (Math.atan2(y, x) / RADIANS + 360) % 360
