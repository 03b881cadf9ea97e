import { Trans, useLingui } from '@lingui/react/macro'
import { dateWords } from '../i18n/timeWords.ts'
import type { Programme } from './programmes.ts'

/** Each network, what it did, and what it taught this map. */
export function ProgrammeList({ programmes }: { programmes: readonly Programme[] }) {
  const { i18n } = useLingui()
  return (
    <ul className="programmes">
      {programmes.map(({ key, name, organisation, place, taught, facts, source, date }) => (
        <li key={key} className="card">
          <h3>{name}</h3>
          <p className="quiet">{[organisation, place].filter((part) => part !== '').join(', ')}</p>
          {taught !== null && (
            <p>
              <strong>
                <Trans>What it taught this map:</Trans>
              </strong>{' '}
              {taught}
            </p>
          )}
          {facts.length > 0 && <p>{facts.join('; ')}.</p>}
          <p className="quiet">
            {source}
            {date === null ? '' : ` · ${/^\d{4}(-\d\d){0,2}$/.test(date) ? dateWords(i18n, date) : date}`}
          </p>
        </li>
      ))}
    </ul>
  )
}
