import { Trans, useLingui } from '@lingui/react/macro'
import { HELPLINES, LINE_NEEDS, type LineNeed } from '../../../core/support/helplines.ts'
import { openLinesFirst, type LineNow } from '../../../core/support/helplineState.ts'
import { PhoneNumber } from '../../ui/PhoneNumber.tsx'
import { costWords, lineOpenWords, LINE_WORDS, LINE_NEED_WORDS } from '../../help/lines/lineWords.ts'
import { SourceNote } from '../../help/lines/SourceNote.tsx'

/** Every national line, by need; within a need those that answer now stand first. */
export function HelplinesByNeed({ at }: { at: number }) {
  return (
    <div className="line-groups">
      {LINE_NEEDS.map((need) => (
        <NeedGroup key={need} need={need} at={at} />
      ))}
    </div>
  )
}

function NeedGroup({ need, at }: { need: LineNeed; at: number }) {
  const { i18n } = useLingui()
  const lines = openLinesFirst(
    HELPLINES.filter(({ forWhat }) => forWhat === need),
    at,
  )
  return (
    <section>
      <h2>{i18n._(LINE_NEED_WORDS[need])}</h2>
      <ul>
        {lines.map((now) => (
          <LineItem key={now.line.id} now={now} at={at} />
        ))}
      </ul>
    </section>
  )
}

function LineItem({ now: { line, open }, at }: { now: LineNow; at: number }) {
  const { i18n } = useLingui()
  const { text, reason } = lineOpenWords(i18n, { open }, at)
  const said = [text, reason, costWords(i18n, line)].filter((words) => words !== null)
  return (
    <li>
      <p>
        <strong>
          {line.url === null ? (
            <bdi>{line.name}</bdi>
          ) : (
            <a href={line.url} rel="noopener noreferrer">
              <bdi>{line.name}</bdi>
            </a>
          )}
        </strong>{' '}
        {line.phone !== null && <PhoneNumber phone={line.phone} />}
      </p>
      <p>{i18n._(LINE_WORDS[line.id])}</p>
      <p className="quiet">{said.join(' · ')}</p>
      {line.text !== null && (
        <p className="quiet">
          <Trans>
            To type instead: <PhoneNumber phone={line.text} />
          </Trans>
        </p>
      )}
      {line.bsl !== null && (
        <p className="quiet">
          <a href={line.bsl} rel="noopener noreferrer">
            <Trans>In British Sign Language</Trans>
          </a>
        </p>
      )}
      <p>
        <SourceNote source={line.source} />
      </p>
    </li>
  )
}
