import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { useDeskView } from '../../desk/deskView.ts'
import { aboutWords } from '../../words/aboutWords.ts'
import { placeTyped, withinPlaces } from './wherePlaces.ts'

/** All of the place, or an authority or a ward of it, found by name. */
export function WithinField() {
  const { t } = useLingui()
  const view = useDeskView()
  const { place, areas, question, ask } = view
  const places = useMemo(() => withinPlaces(areas), [areas])
  const chosen = places.find(({ code }) => code === question.within)
  const [wrong, setWrong] = useState(false)
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const about = question.within === null ? '' : (chosen?.label ?? aboutWords(view, question.within))
  // Written into the field that is there, and not a new one: whoever chose by keyboard stays in it.
  useEffect(() => {
    input.current!.value = about
  }, [about])
  const take = (text: string, done: boolean) => {
    const found = placeTyped(places, text)
    const exact = found !== null && (done || found.label === text)
    setWrong(done && text.trim() !== '' && found === null)
    if (exact && found.code !== question.within) ask({ within: found.code })
    if (done && text.trim() === '' && question.within !== null) ask({ within: null })
  }
  return (
    <div className="plan-within">
      <label>
        <Trans>Look at</Trans>
        <input
          ref={input}
          type="search"
          name="within"
          list={`${id}-places`}
          placeholder={t`all of ${place.name}`}
          defaultValue={about}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onInput={({ currentTarget }) => take(currentTarget.value, false)}
          onBlur={({ currentTarget }) => take(currentTarget.value, true)}
          onKeyDown={({ key, currentTarget }) => key === 'Enter' && take(currentTarget.value, true)}
        />
      </label>
      <datalist id={`${id}-places`}>
        {places.map(({ code, label }) => (
          <option key={code} value={label}>
            {label}
          </option>
        ))}
      </datalist>
      {question.within !== null && (
        <button type="button" className="plan-link" onClick={() => ask({ within: null })}>
          <Trans>All of {place.name}</Trans>
        </button>
      )}
      {wrong && (
        <p className="plan-warn" id={`${id}-wrong`} role="alert">
          <Trans>No one authority or ward of {place.name} begins so. Choose one from the list.</Trans>
        </p>
      )}
    </div>
  )
}
