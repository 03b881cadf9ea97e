/** A name on the map, as text and nothing else. Silent to screen readers: forty names without their map say nothing. */
export function labelElement(name: string): HTMLElement {
  const element = elementOf('map-label')
  element.append(name)
  element.setAttribute('aria-hidden', 'true')
  return element
}

/** Where the person is. */
export const hereElement = (): HTMLElement => elementOf('pin-here')

function elementOf(className: string): HTMLElement {
  const element = document.createElement('div')
  element.className = className
  return element
}
