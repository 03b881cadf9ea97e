import type { Lab } from './colourDifference.ts'

/** Eyes that see colours otherwise, wholly: Machado, Oliveira & Fernandes 2009, doi:10.1109/TVCG.2009.113, severity 1, on linear RGB. */
const EYES = {
  usual: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const
export type Eye = keyof typeof EYES
export const EYE_NAMES = Object.keys(EYES) as Eye[]

/** @param rgb 0–255 each */
export function seenBy(eye: Eye, rgb: readonly number[]): Lab {
  const linear = rgb.map((value) => (value <= 10.31475 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4))
  return toLab(
    [0, 3, 6].map((row) =>
      Math.min(
        1,
        Math.max(
          0,
          [0, 1, 2].reduce((sum, i) => sum + EYES[eye][row + i]! * linear[i]!, 0),
        ),
      ),
    ),
  )
}

/** sRGB (IEC 61966-2-1) to CIELAB under D65. */
function toLab([r, g, b]: number[]): Lab {
  const x = f((0.4124564 * r! + 0.3575761 * g! + 0.1804375 * b!) / 0.95047)
  const y = f(0.2126729 * r! + 0.7151522 * g! + 0.072175 * b!)
  const z = f((0.0193339 * r! + 0.119192 * g! + 0.9503041 * b!) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116)
