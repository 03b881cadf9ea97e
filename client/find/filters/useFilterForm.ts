import { useCallback, useContext, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { useLocation } from 'wouter'
import { useAddress } from '../../help/address/useAddress.ts'
import { askedBy } from './askedBy.ts'
import { FilterFormContext } from './FilterFormContext.ts'

/**
 * The form of filters once it is at hand. What was ticked and where focus stood in the form that the server wrote goes over to it.
 *
 * @param written what holds the server's form, as long as it stands
 * @throws Error outside a `FilterFormContext`
 * @returns `Form` null = not fetched yet; `failed` = it did not come, and the next `fetchForm` tries again
 */
export function useFilterForm(path: string, written: RefObject<HTMLElement | null>) {
  const source = useContext(FilterFormContext)
  if (source === null) throw new Error('useFilterForm needs a FilterFormContext around it')
  const { fetch } = source
  const [Form, setForm] = useState(() => source.Form)
  const [failed, setFailed] = useState(false)
  const [, navigate] = useLocation()
  const address = useAddress()
  const focused = useRef<string | null>(null)

  const takeOver = () => {
    const form = written.current?.querySelector('form') ?? null
    if (form === null) return
    focused.current = form.contains(document.activeElement) ? selectorOf(document.activeElement) : null
    const asked = askedBy(form, path, address)
    if (asked !== null) navigate(asked)
  }
  const latest = useRef(takeOver)
  useLayoutEffect(() => {
    latest.current = takeOver
  })

  const fetchForm = useCallback(() => {
    setFailed(false)
    void fetch().then(
      (fetched) => {
        latest.current()
        return setForm(() => fetched)
      },
      () => setFailed(true),
    )
  }, [fetch])

  useLayoutEffect(() => {
    if (Form === null || focused.current === null) return
    document.querySelector<HTMLElement>(`.filters ${focused.current}`)?.focus()
    focused.current = null
  })

  return { Form, failed, fetchForm }
}

/** The same control in a form that was drawn anew. */
function selectorOf(element: Element | null): string {
  if (element instanceof HTMLInputElement) return `[name="${element.name}"][value="${element.value}"]`
  if (element instanceof HTMLSelectElement) return `select[name="${element.name}"]`
  return '.filter-foot button'
}
