import type { MapColours } from '../draw/mapColours.ts'

/** Where the next thing is drawn, on a page that is written downwards. */
export interface Page {
  pen: CanvasRenderingContext2D
  colours: MapColours
  font: string
  dir: 'ltr' | 'rtl'
  left: number
  right: number
  /** Px from the top; whatever is drawn moves it on. */
  y: number
}

export interface TextLook {
  size: number
  weight: number
  colour: string
}

const LINE = 1.35

/** Writes a text in as many lines as it takes, from the side on which reading begins. */
export function drawText(page: Page, text: string, look: TextLook): void {
  const { pen, dir, left, right } = page
  setLook(page, look)
  for (const line of linesOf(pen, text, right - left)) {
    page.y += look.size * LINE
    pen.fillText(line, dir === 'rtl' ? right : left, page.y - look.size * 0.3)
  }
}

export function setLook({ pen, font }: Pick<Page, 'pen' | 'font'>, { size, weight, colour }: TextLook): void {
  pen.font = `${weight} ${size}px ${font}`
  pen.fillStyle = colour
  pen.textAlign = 'start'
}

/** Words in lines that are no wider than `width`, unless one word is. */
export function linesOf(pen: Pick<CanvasRenderingContext2D, 'measureText'>, text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length > 0 && pen.measureText(longer).width <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
