import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { GROUPS, isServiceType, typesIn, type ServiceType } from '../../../core/listing/taxonomy.ts'
import { GROUP_WORDS, KIND_WORDS } from '../../i18n/kindWords.ts'
import { ColumnTable } from './ColumnTable.tsx'
import type { OwnLists } from './ownList.ts'
import type { DroppedReading } from './read/droppedReading.ts'
import { RefusedRows } from './RefusedRows.tsx'

/** What reading a file came to, in words, and what can be mended. */
export function ReadingReport({ own, reading }: { own: OwnLists; reading: DroppedReading }) {
  const { i18n } = useLingui()
  const { name, places, withoutPoint, hidden, refused, said, columns, kind, asked } = reading
  return (
    <div className="own-report">
      <p aria-live="polite">
        <strong>
          <bdi>{name}</bdi>: <Plural value={places} one="# place read" other="# places read" />
        </strong>
        , <Plural value={refused.length} _0="no row refused" one="# row refused" other="# rows refused" />
        {withoutPoint > 0 && (
          <>
            ,{' '}
            <Plural
              value={withoutPoint}
              one="# without a point on the map, which counts for nobody"
              other="# without a point on the map, which count for nobody"
            />
          </>
        )}
        .{' '}
        {hidden > 0 && (
          <Plural
            value={hidden}
            one="The door of # place must not be shown, and is not. "
            other="The doors of # places must not be shown, and are not. "
          />
        )}
        {asked === 0 ? (
          <Trans>Nothing was asked of this site.</Trans>
        ) : (
          <Plural
            value={asked}
            one="# first half of a postcode was asked of this site, nothing else."
            other="# first halves of postcodes were asked of this site, nothing else."
          />
        )}
      </p>
      {said.length > 0 && (
        <ul className="own-said">
          {said.slice(0, 6).map(({ text, rows }) => (
            <li key={text}>
              {rows > 0 && (
                <>
                  <Plural value={rows} one="# row" other="# rows" />
                  {': '}
                </>
              )}
              {text}
            </li>
          ))}
        </ul>
      )}
      {kind !== null && own.again !== null && <KindChoice kind={kind} choose={(chosen) => own.again?.({ kind: chosen })} />}
      {kind !== null && own.again === null && (
        <p>
          <Trans>No column says what kind of help each row is: all count as {i18n._(KIND_WORDS[kind])}.</Trans>
        </p>
      )}
      {refused.length > 0 && <RefusedRows refused={refused} />}
      {columns.length > 0 && (
        <details className="own-fold">
          <summary>
            <Trans>What each column was taken for</Trans>
          </summary>
          <ColumnTable key={JSON.stringify(own.map)} columns={columns} said={own.map} again={own.again} />
        </details>
      )}
      <label className="own-tick">
        <input type="checkbox" checked={own.kept} onChange={({ currentTarget }) => own.setKept(currentTarget.checked)} />
        <Trans>Keep this list in this browser until I put it away</Trans>
      </label>
    </div>
  )
}

/** What kind of help rows are of which no column says it. */
function KindChoice({ kind, choose }: { kind: ServiceType; choose: (kind: ServiceType) => void }) {
  const { i18n } = useLingui()
  return (
    <label className="own-kind">
      <span>
        <Trans>No column says what kind of help a row is. Count each as</Trans>
      </span>{' '}
      <select value={kind} onChange={({ currentTarget: { value } }) => isServiceType(value) && choose(value)}>
        {GROUPS.map((group) => (
          <optgroup key={group} label={i18n._(GROUP_WORDS[group])}>
            {typesIn(group).map((type) => (
              <option key={type} value={type}>
                {i18n._(KIND_WORDS[type])}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
