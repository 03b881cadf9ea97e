import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** What a key does on the desk. */
export const SHORTCUTS = {
  j: msg`Next option`,
  k: msg`Option before`,
  a: msg`Put the option into the plan, or take it out`,
  x: msg`Put the option side by side with others`,
  c: msg`Call sheet`,
  p: msg`A sheet for the client`,
  '/': msg`Type what you hear`,
  '?': msg`This list`,
} as const satisfies Record<string, MessageDescriptor>
export type Shortcut = keyof typeof SHORTCUTS

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented' | 'isComposing'>

/**
 * Which shortcut a key is; null = none. Never while something is typed, over a sheet, or with another key held: what the browser or a
 * screen reader does with a key stays theirs.
 */
export function shortcutOf(pressed: Pressed, target: Pick<Element, 'closest'> | null): Shortcut | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.defaultPrevented || pressed.isComposing) return null
  if (target?.closest('input, textarea, select, [contenteditable], dialog, [role="application"]') != null) return null
  const key = pressed.key.toLowerCase()
  return Object.hasOwn(SHORTCUTS, key) ? (key as Shortcut) : null
}
