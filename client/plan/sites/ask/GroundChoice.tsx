import { useId, useState } from 'react'
import { Trans, useLingui } from '@lingui/react/macro'
import { groundOfBox, readGround, type GroundFault } from '../readGround.ts'
import type { SitesGround } from '../sitesQuestion.ts'

/** West, south, east, north, in degrees. */
export type Box = readonly [number, number, number, number]

interface GroundChoiceProps {
  onGround: (ground: SitesGround) => void
  /** What the map shows now; left out = no map can say. */
  seen?: (() => Box | null) | undefined
  /** What was drawn on the map; null = nothing, left out = nothing can be drawn. */
  drawn?: SitesGround | undefined
}

const CHOICES = ['anywhere', 'seen', 'drawn', 'pasted'] as const

/** On which ground sites must stand: anywhere, what the map shows, what was drawn on it, or a polygon that is pasted. */
export function GroundChoice({ onGround, seen, drawn }: GroundChoiceProps) {
  const { t } = useLingui()
  const hint = useId()
  const [choice, setChoice] = useState<(typeof CHOICES)[number]>('anywhere')
  const [text, setText] = useState('')
  const [fault, setFault] = useState<GroundFault | null>(null)
  const read = (pasted: string) => {
    setText(pasted)
    const answer = readGround(pasted)
    setFault('fault' in answer ? answer.fault : null)
    onGround('ground' in answer ? answer.ground : null)
  }
  const choose = (next: (typeof CHOICES)[number]) => {
    setChoice(next)
    setFault(null)
    if (next === 'pasted') return read(text)
    const box = next === 'seen' ? (seen?.() ?? null) : null
    onGround(next === 'drawn' ? (drawn ?? null) : box && groundOfBox(box))
  }
  return (
    <>
      <label>
        <span>
          <Trans>On which ground</Trans>
        </span>
        <select name="ground" value={choice} onChange={({ target }) => choose(CHOICES.find((one) => one === target.value) ?? 'anywhere')}>
          <option value="anywhere">{t`anywhere the question is about`}</option>
          {seen !== undefined && <option value="seen">{t`what the map shows now`}</option>}
          {drawn !== undefined && <option value="drawn" disabled={drawn === null}>{t`the area drawn on the map`}</option>}
          <option value="pasted">{t`an area that I paste`}</option>
        </select>
      </label>
      {choice === 'pasted' && (
        <div className="sites-pasted">
          <label htmlFor={`${hint}-text`}>
            <Trans>A polygon as GeoJSON; it stays in this page</Trans>
          </label>
          <textarea
            id={`${hint}-text`}
            rows={3}
            spellCheck={false}
            value={text}
            aria-invalid={fault !== null}
            aria-describedby={hint}
            onChange={({ target }) => read(target.value)}
          />
          <p id={hint} role="status" className={fault === null ? 'quiet' : 'sites-wrong'}>
            {fault === null ? (
              text === '' ? (
                <Trans>Empty means anywhere.</Trans>
              ) : (
                <Trans>Read: sites must stand inside it.</Trans>
              )
            ) : (
              <Wrong fault={fault} />
            )}
          </p>
        </div>
      )}
    </>
  )
}

function Wrong({ fault }: { fault: GroundFault }) {
  if (fault.of === 'json')
    return <Trans>This is not GeoJSON. Draw the area in a map program such as geojson.io, and copy all of its text here.</Trans>
  if (fault.of === 'polygon') return <Trans>There is no polygon in it. Draw an area, not a line or a point, and close it.</Trans>
  return <Trans>The outline {fault.said}. Mend it and paste it again.</Trans>
}
