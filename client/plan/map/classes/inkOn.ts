/**
 * Black or white, whichever is read better on a colour: above this luminance black has the greater contrast, and either is at least 4.58 to 1
 * where they meet (WCAG 2.2, relative luminance).
 *
 * @param colour as #rrggbb
 */
export function inkOn(colour: string): '#000000' | '#ffffff' {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => linear(Number.parseInt(colour.slice(from, from + 2), 16) / 255))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? '#000000' : '#ffffff'
}

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
