import { Plural, Trans } from '@lingui/react/macro'
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { useSearch } from 'wouter'
import { Icon } from '../../ui/icons/Icon.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { usePage } from '../../frame/PageContext.tsx'
import { useAddress } from '../../help/address/useAddress.ts'
import type { PlacesLeft } from './usePlacesLeft.ts'
import { toAnswers } from './toAnswers.ts'
import { useFilterForm } from './useFilterForm.ts'
import { putBackWrittenForm } from './writtenForm.ts'

/**
 * "Filter results", with the number that is set: all that can be asked, folded until it is wanted. The form that the server wrote stands
 * there and works until the code of ours has come, which is fetched as somebody reaches for it.
 *
 * @param place id of the place
 * @param path of its list
 * @param children what stands above the form
 */
export function FilterPanel({ place, path, left, children }: { place: string; path: string; left: PlacesLeft; children?: ReactNode }) {
  const panel = useRef<HTMLDetailsElement>(null)
  const written = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const { Form, failed, fetchForm } = useFilterForm(path, written)
  const isWritten = useWrittenByServer()
  const { when, needs, children: ages, languages, href } = useAddress()
  const set = when.length + needs.length + ages.length + languages.length

  useLayoutEffect(() => {
    if (written.current !== null) putBackWrittenForm(written.current)
  }, [])
  useEffect(() => {
    if (open || panel.current?.open === true) fetchForm()
  }, [open, fetchForm])

  const show = () => {
    if (panel.current !== null) panel.current.open = false
    toAnswers()
  }
  return (
    <details className="fold filters" ref={panel} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary onPointerEnter={fetchForm} onFocus={fetchForm}>
        <Icon name="sliders" />
        <span>
          <Trans>Filter results</Trans>
          {set > 0 && (
            <>
              {': '}
              <Plural value={set} one="# set" other="# set" />
            </>
          )}
        </span>
      </summary>
      {children}
      {Form !== null ? (
        <div key="form" className="filter-body">
          <Form place={place} path={path} left={left} onShow={show} />
        </div>
      ) : isWritten ? (
        <div key="written" className="filter-body" ref={written} />
      ) : (
        open && <NotThereYet failed={failed} again={href(path)} />
      )}
    </details>
  )
}

/** Whether the form in the page is still that of the server: it was there before script ran, and the same is asked. */
function useWrittenByServer(): boolean {
  const { hydrated } = usePage()
  const query = useSearch()
  const [first] = useState({ query, hydrated })
  return !first.hydrated && first.query === query
}

function NotThereYet({ failed, again }: { failed: boolean; again: string }) {
  if (!failed)
    return (
      <Waiting>
        <Trans>Fetching the filters…</Trans>
      </Waiting>
    )
  return (
    <p>
      <Trans>The filters did not come.</Trans>{' '}
      <a href={again}>
        <Trans>Load the page again</Trans>
      </a>
    </p>
  )
}
