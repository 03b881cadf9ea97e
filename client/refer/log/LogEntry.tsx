import { useLingui } from '@lingui/react/macro'
import { momentWords } from '../../i18n/timeWords.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { useReferDesk } from '../desk/referDesk.ts'
import { focusBeside } from '../speed/focusBeside.ts'
import type { LogRow } from '../session/session.ts'
import { CLIENT_NEED_WORDS } from '../words/clientNeedWords.ts'
import { LogOutcome } from './LogOutcome.tsx'
import { unlogged } from './logRows.ts'
import { WAY_WORDS } from './logWords.ts'

/** One line of the log, with what came of it beside. */
export function LogEntry({ row }: { row: LogRow }) {
  const { i18n, t } = useLingui()
  const { change, now } = useReferDesk()
  return (
    <li className="log-entry">
      <p>
        <strong>
          <bdi>{row.name}</bdi>
        </strong>{' '}
        <span className="quiet">
          {i18n._(WAY_WORDS[row.way])}, {momentWords(i18n, row.at, now)}
          {row.need !== null && ` · ${i18n._(CLIENT_NEED_WORDS[row.need])}`}
        </span>
      </p>
      <LogOutcome row={row} />
      <button
        type="button"
        className="plan-tool log-remove"
        aria-label={t`Take out of the log: ${row.name}`}
        onClick={(event) => {
          focusBeside(event.currentTarget, '.log-remove')
          change(unlogged(row.id))
        }}
      >
        <Icon name="cross" />
      </button>
    </li>
  )
}
