import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import { withinPlaces } from '../ask/where/wherePlaces.ts'
import { Fold } from '../ask/Fold.tsx'
import { useDeskView } from '../desk/deskView.ts'
import { useReadiness, type Readiness } from './useReadiness.ts'

const MOST_FOUND = 8

interface Candidate {
  id: string
  label: string
  kind: 'wards' | 'services'
}

/** Wards and organisations that the planner knows to be willing; found by name, kept on this device. */
export function ReadyChoice() {
  const { t } = useLingui()
  const { areas, listings } = useDeskView()
  const ready = useReadiness()
  const [text, setText] = useState('')
  const candidates = useMemo(
    (): Candidate[] => [
      ...withinPlaces(areas).flatMap(({ kind, code, label }) => (kind === 'ward' ? [{ id: code, label, kind: 'wards' as const }] : [])),
      ...listings.map(({ id, name }) => ({ id, label: name, kind: 'services' as const })),
    ],
    [areas, listings],
  )
  const typed = text.trim().toLowerCase()
  const found = typed.length < 2 ? [] : candidates.filter(({ label }) => label.toLowerCase().includes(typed))
  const marked = candidates.filter(({ id, kind }) => ready[kind].has(id))
  return (
    <Fold
      className="plan-ready"
      unfolded={ready.fromLink}
      title={
        <>
          <Trans>Who is willing</Trans>{' '}
          {marked.length > 0 && (
            <small>
              <Plural value={marked.length} one="# marked" other="# marked" />
            </small>
          )}
        </>
      }
    >
      <p className="plan-small">
        <Trans>
          Wards and organisations that you know are ready to host help. It changes no figure; it is kept on this device, and goes into a
          link only when you tick it.
        </Trans>
      </p>
      {ready.fromLink && (
        <p className="plan-small">
          <Trans>These marks came with the link.</Trans>{' '}
          <button type="button" className="plan-link" onClick={ready.keep}>
            <Trans>Keep them on this device</Trans>
          </button>
        </p>
      )}
      <Marks candidates={marked} ready={ready} />
      <input
        type="search"
        value={text}
        placeholder={t`Find a ward or an organisation`}
        aria-label={t`Find a ward or an organisation`}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div aria-live="polite">
        {typed.length >= 2 && <Marks candidates={found.filter((one) => !ready[one.kind].has(one.id)).slice(0, MOST_FOUND)} ready={ready} />}
        {typed.length >= 2 && found.length === 0 && (
          <p className="plan-small">
            <Trans>Nothing here has that in its name.</Trans>
          </p>
        )}
      </div>
    </Fold>
  )
}

function Marks({ candidates, ready }: { candidates: readonly Candidate[]; ready: Readiness }) {
  return candidates.map(({ id, kind, label }) => (
    <label key={id}>
      <input type="checkbox" name="ready" checked={ready[kind].has(id)} onChange={() => ready.toggle(kind, id)} />
      <span dir="auto">
        {label}
        <small>{kind === 'wards' ? <Trans>ward</Trans> : <Trans>organisation</Trans>}</small>
      </span>
    </label>
  ))
}
