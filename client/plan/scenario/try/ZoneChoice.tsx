import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import type { Zone } from '../../../../core/gap/counted/catchment.ts'
import type { Position } from '../../../../core/listing/service.ts'
import { useDeskView } from '../../desk/deskView.ts'
import { useScenarioDesk } from '../store/scenarioContext.ts'
import { namedZones } from './namedZones.ts'
import { typedOutline } from './typedOutline.ts'

const MOST_SHOWN = 8

interface ZoneChoiceProps {
  zone: Zone | null
  onChange: (zone: Zone | null) => void
  /** Whether a map answers when it is asked for a place. */
  onMap: boolean
}

/** An area: wards and authorities by name, corners that are drawn or typed, or both. */
export function ZoneChoice({ zone, onChange, onMap }: ZoneChoiceProps) {
  const { areas } = useDeskView()
  const [sought, setSought] = useState('')
  const [drawn, setDrawn] = useState('')
  const all = useMemo(() => namedZones(areas), [areas])
  const codes = zone?.codes ?? []
  const words = sought.trim().toLowerCase()
  const shown = all.filter(({ code, name }) => codes.includes(code) || (words !== '' && name.toLowerCase().includes(words)))
  const zoneOf = (named: readonly string[], polygon: Zone['polygon']) =>
    onChange(named.length === 0 && polygon === null ? null : { codes: named, polygon })
  const toggle = (code: string) =>
    zoneOf(codes.includes(code) ? codes.filter((other) => other !== code) : [...codes, code], zone?.polygon ?? null)
  const draw = (text: string) => {
    setDrawn(text)
    const typed = typedOutline(text)
    zoneOf(codes, 'outline' in typed ? typed.outline : null)
  }
  return (
    <div className="scenario-zone">
      <label className="scenario-field">
        <Trans>Look for wards and authorities by name</Trans>
        <input type="search" value={sought} onChange={(event) => setSought(event.target.value)} />
      </label>
      <div className="scenario-boxes">
        {shown.slice(0, MOST_SHOWN + codes.length).map(({ code, name, of }) => (
          <label key={code}>
            <input type="checkbox" checked={codes.includes(code)} onChange={() => toggle(code)} />
            <span>
              <bdi>{name}</bdi> {of === null ? <Trans>(all of it)</Trans> : <small>{of}</small>}
            </span>
          </label>
        ))}
      </div>
      {words !== '' && shown.length === codes.length && (
        <p className="quiet">
          <Trans>No other ward or authority here has that in its name.</Trans>
        </p>
      )}
      <DrawnArea text={drawn} onChange={draw} onMap={onMap} />
    </div>
  )
}

function DrawnArea({ text, onChange, onMap }: { text: string; onChange: (text: string) => void; onMap: boolean }) {
  const { picking, pick } = useScenarioDesk()
  const typed = text.trim() === '' ? null : typedOutline(text)
  const drawing = picking?.corners != null
  const ask = (corners: readonly Position[]): void =>
    pick({
      corners,
      take: (at) => {
        const more = [...corners, at]
        onChange(more.map(([lon, lat]) => `${lon.toFixed(5)}, ${lat.toFixed(5)}`).join('\n'))
        ask(more)
      },
    })
  return (
    <details open={drawing || undefined}>
      <summary>
        <Trans>Draw an area, or type its corners</Trans>
      </summary>
      {onMap && (
        <button type="button" className="button button-quiet" aria-pressed={drawing} onClick={() => (drawing ? pick(null) : ask([]))}>
          {drawing ? <Trans>The area is drawn</Trans> : <Trans>Draw it on the map, corner by corner</Trans>}
        </button>
      )}
      <label className="scenario-field">
        <Trans>Corners, a line each: longitude, then latitude. Or a GeoJSON polygon.</Trans>
        <textarea
          rows={4}
          value={text}
          onChange={(event) => onChange(event.target.value)}
          placeholder={'-2.29, 53.48\n-2.27, 53.48\n-2.27, 53.50'}
        />
      </label>
      <output className="scenario-warn">{typed !== null && 'why' in typed && <OutlineTrouble trouble={typed} />}</output>
    </details>
  )
}

function OutlineTrouble({ trouble }: { trouble: Extract<ReturnType<typeof typedOutline>, { why: unknown }> }) {
  const { i18n } = useLingui()
  if (trouble.why === 'line')
    return <Trans>Line {i18n.number(trouble.line)} is no corner. Write longitude, then latitude, such as -2.29, 53.48.</Trans>
  if (trouble.why === 'few') return <Trans>An area has three corners or more.</Trans>
  if (trouble.why === 'no area') return <Trans>These corners enclose no area. Check them.</Trans>
  return <Trans>This is no GeoJSON polygon. Its rings should have four corners or more, the last the same as the first.</Trans>
}
