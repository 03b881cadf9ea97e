import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Position } from '../../../../core/listing/service.ts'
import { LONGEST_TYPED } from '../../../../core/seek/longestTyped.ts'
import { usePage } from '../../../frame/PageContext.tsx'
import { whereLookup } from '../../../help/where/whereLookup.ts'
import { useDeskView } from '../../desk/deskView.ts'
import { nearWords } from '../result/changeWords.ts'
import { useScenarioDesk } from '../store/scenarioContext.ts'
import { placeTyped, type PlaceTyped } from './placeTyped.ts'
import { WhereTrouble } from './WhereTrouble.tsx'

interface WhereChoiceProps {
  at: Position | null
  onTake: (at: Position | null) => void
  /** Whether a map answers when it is asked for a place. */
  onMap: boolean
}

/** A point of the place: by a postcode or a name that is typed, by the area that is chosen, or on the map. What is typed stays in the browser. */
export function WhereChoice({ at, onTake, onMap }: WhereChoiceProps) {
  const { i18n } = useLingui()
  const client = useQueryClient()
  const { places } = usePage()
  const { place, areas, question } = useDeskView()
  const { picking, pick } = useScenarioDesk()
  const [found, setFound] = useState<PlaceTyped | 'asking' | null>(null)
  const find = async (text: string) => {
    setFound('asking')
    const typed = await placeTyped(text, place, places, whereLookup(client))
    setFound(typed)
    if ('at' in typed) onTake(typed.at)
  }
  const take = (point: Position) => {
    setFound(null)
    onTake(point)
  }
  const row = question.area === null ? -1 : areas.code.indexOf(question.area)
  return (
    <fieldset>
      <legend>
        <Trans>Where</Trans>
      </legend>
      <form
        className="scenario-row"
        onSubmit={(event) => {
          event.preventDefault()
          const typed = new FormData(event.currentTarget).get('where')
          void find(typeof typed === 'string' ? typed : '')
        }}
      >
        <label className="scenario-field">
          <Trans>Postcode or place</Trans>
          <input type="text" name="where" maxLength={LONGEST_TYPED} autoComplete="off" spellCheck={false} />
        </label>
        <button type="submit" className="button button-quiet">
          <Trans>Find</Trans>
        </button>
      </form>
      <div className="scenario-buttons">
        {row !== -1 && (
          <button type="button" className="button button-quiet" onClick={() => take([areas.lon[row]!, areas.lat[row]!])}>
            <Trans>The middle of the chosen area, {areas.wardName[row]}</Trans>
          </button>
        )}
        {onMap && (
          <button
            type="button"
            className="button button-quiet"
            aria-pressed={picking !== null}
            onClick={() =>
              pick(
                picking !== null
                  ? null
                  : {
                      corners: null,
                      take: (point) => {
                        pick(null)
                        take(point)
                      },
                    },
              )
            }
          >
            <Trans>Choose on the map</Trans>
          </button>
        )}
      </div>
      <output>
        {found === 'asking' ? (
          <Trans>Looking…</Trans>
        ) : at !== null ? (
          <Trans>
            Chosen: <strong>{nearWords(i18n, at, { areas })}</strong>
          </Trans>
        ) : null}
      </output>
      {found !== null && found !== 'asking' && 'why' in found && <WhereTrouble trouble={found} onTake={take} />}
    </fieldset>
  )
}
