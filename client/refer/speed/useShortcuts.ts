import { useLingui } from '@lingui/react/macro'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { COMPARED } from '../../help/share/compare/CompareTable.tsx'
import { useReferDesk } from '../desk/referDesk.ts'
import { compared } from './compared.ts'
import { reveal } from './reveal.ts'
import { showPaper } from '../paper/paper.ts'
import { shortcutOf, type Shortcut } from './shortcuts.ts'

const OPTION = '.refer-option'

/** Listens for the keys of the desk while they are on. @returns what the last one did, where nothing that is seen says it */
export function useShortcuts(on: boolean): string {
  const { t } = useLingui()
  const { session, change, foundById } = useReferDesk()
  const [said, setSaid] = useState('')
  const does: Readonly<Record<Shortcut, () => void>> = {
    j: () => stepOption(1),
    k: () => stepOption(-1),
    a: () => optionAtHand()?.querySelector<HTMLElement>('.add-to-plan')?.click(),
    x: () => {
      const id = optionAtHand()?.dataset.id
      if (id === undefined) return
      const name = foundById.get(id)?.service.name ?? ''
      setSaid(session.compare.includes(id) ? t`Not compared: ${name}` : t`To compare: ${name}`)
      change(compared(id, COMPARED.most))
    },
    c: () => {
      const sheet = document.querySelector<HTMLDetailsElement>('#call-sheet')
      if (sheet === null) return setSaid(t`Nobody needs to be rung.`)
      sheet.open = true
      reveal(sheet.querySelector('summary'))
    },
    p: () => (session.plan.length === 0 ? setSaid(t`The plan is empty.`) : showPaper('hand-out')),
    '/': () => reveal(document.querySelector('#refer-words')),
    '?': () => showPaper('shortcuts'),
  }
  const latest = useRef(does)
  useLayoutEffect(() => {
    latest.current = does
  })
  useEffect(() => {
    if (!on) return undefined
    const press = (event: KeyboardEvent) => {
      const shortcut = shortcutOf(event, event.target instanceof Element ? event.target : null)
      if (shortcut === null) return
      event.preventDefault()
      latest.current[shortcut]()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [on])
  return said
}

const optionAtHand = (): HTMLElement | null => document.activeElement?.closest<HTMLElement>(OPTION) ?? null

function stepOption(by: 1 | -1): void {
  const options = [...document.querySelectorAll<HTMLElement>(OPTION)]
  const at = options.indexOf(optionAtHand()!)
  reveal(options[at === -1 ? 0 : at + by] ?? null)
}
