/**
 * Before a row goes that has the focus: the focus moves to the same button of the row after it, or before it; where it is the only row, to the
 * heading of its part.
 *
 * @param button of a row
 * @param same selector of that button in every row
 */
export function focusBeside(button: HTMLElement, same: string): void {
  const row = button.closest('li')
  const beside = (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector<HTMLElement>(same)
  const next = beside ?? button.closest('section')?.querySelector<HTMLElement>('h2')
  next?.focus()
}
