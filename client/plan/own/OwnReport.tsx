import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { fileFaultWords, lineFaultWords } from './faultWords.ts'
import type { OwnReading } from './readOwnColumn.ts'

const MOST_SAID = 5

/** What was read of a column, and what is wrong with it: the line, and what to do. */
export function OwnReport({ reading, kept }: { reading: OwnReading; kept: boolean }) {
  const { i18n } = useLingui()
  const { fileFault, faults, column, notStated } = reading
  if (fileFault !== null) return <p className="plan-warn">{fileFaultWords(i18n, fileFault)}</p>
  const more = faults.length - MOST_SAID
  return (
    <>
      {column === null ? (
        <div className="plan-warn">
          <p>
            <Plural
              value={faults.length}
              one="Nothing was taken over: mend # line and give it again."
              other="Nothing was taken over: mend # lines and give it again."
            />
          </p>
          <ul>
            {faults.slice(0, MOST_SAID).map((fault) => (
              <li key={fault.line}>{lineFaultWords(i18n, fault)}</li>
            ))}
            {more > 0 && (
              <li>
                <Plural value={more} one="and # more" other="and # more" />
              </li>
            )}
          </ul>
        </div>
      ) : (
        <p className="plan-small">
          <Plural value={column.values.size} one="# neighbourhood is counted." other="# neighbourhoods are counted." />{' '}
          {notStated > 0 && (
            <Plural
              value={notStated}
              one="# has no figure in it and is counted apart."
              other="# have no figure in it and are counted apart."
            />
          )}{' '}
          {!kept && <Trans>This browser keeps nothing, so it stands until you leave the page.</Trans>}
        </p>
      )}
      <Unknown reading={reading} />
    </>
  )
}

function Unknown({ reading: { unknown, looksOld } }: { reading: OwnReading }) {
  if (unknown.length === 0) return null
  const codes = unknown.slice(0, MOST_SAID).join(', ')
  const more = unknown.length > MOST_SAID ? '…' : ''
  return (
    <p className="plan-warn">
      <Plural
        value={unknown.length}
        one="# line names no neighbourhood of this place and counts nowhere:"
        other="# lines name no neighbourhood of this place and count nowhere:"
      />{' '}
      <bdi>{codes + more}</bdi>{' '}
      {looksOld && (
        <Trans>
          These look like neighbourhoods of 2011. Move them to LSOA 2021 with the lookup of the Office for National Statistics, and give
          them again.
        </Trans>
      )}
    </p>
  )
}
