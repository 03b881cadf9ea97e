import type { Group } from '../../../core/taxonomy.ts'
import { KIND_SHAPES } from '../../ui/icons/kindShapes.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** A pin drawn as the group's own outline. @param unsure true = its hours cannot be relied on: drawn hollow */
export function pinElement(group: Group, unsure: boolean, pointed: boolean): HTMLElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 32 32')
  for (const [name, d] of Object.entries(KIND_SHAPES[group])) {
    const path = document.createElementNS(SVG, 'path')
    path.setAttribute('d', d)
    path.setAttribute('class', name)
    svg.append(path)
  }
  return wrapped(svg, `pin${unsure ? ' pin-unsure' : ''}${pointed ? ' pin-pointed' : ''}`)
}

/** Several answers in one spot, as their number. */
export function clusterElement(count: number, pointed: boolean): HTMLElement {
  return wrapped(document.createTextNode(String(count)), `pin-cluster${pointed ? ' pin-pointed' : ''}`)
}

/** A name on the map, as text and nothing else. */
export function labelElement(name: string): HTMLElement {
  return wrapped(document.createTextNode(name), 'map-label')
}

export const hereElement = (): HTMLElement => wrapped(document.createTextNode(''), 'pin-here')

function wrapped(child: Node, className: string): HTMLElement {
  const element = document.createElement('div')
  element.className = className
  element.append(child)
  return element
}
