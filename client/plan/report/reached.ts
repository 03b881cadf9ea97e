/** For the `ref` of a part that is wider than a phone: it holds nothing that takes the focus, and must be scrolled by keyboard all the same. */
export const reached = (part: HTMLElement | null): void => {
  if (part !== null) part.tabIndex = 0
}
