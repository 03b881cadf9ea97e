import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { NeedMatch } from '../../../core/match/matched.ts'
import { LineButton } from '../../help/lines/LineButton.tsx'
import { useReferDesk } from '../desk/referDesk.ts'
import { CLIENT_NEED_WORDS } from '../words/clientNeedWords.ts'
import { AgainstFold } from './AgainstFold.tsx'
import { Issuers } from './Issuers.tsx'
import { OptionCard } from './OptionCard.tsx'
import { WaysOn } from './WaysOn.tsx'

const FIRST = 3
const MORE = 10

/** One need: the likeliest places, who may issue what they ask for, what does not fit, and what else there is. */
export function NeedPart({ matched: { need, options, against, issuers, lines, wayOn } }: { matched: NeedMatch }) {
  const { i18n } = useLingui()
  const words = i18n._(CLIENT_NEED_WORDS[need])
  const { now } = useReferDesk()
  const [shown, setShown] = useState(FIRST)
  return (
    <section className="refer-need" aria-labelledby={`need-${need}-title`}>
      <h3 id={`need-${need}-title`} tabIndex={-1}>
        {words}{' '}
        <small>{options.length > 0 && <Plural value={options.length} one="# place could work" other="# places could work" />}</small>
      </h3>
      {need === 'abuse' && (
        <p>
          <Trans>Safety is planned with those who do it every day: ring with the client, from a phone that nobody checks.</Trans>
        </p>
      )}
      <WaysOn ways={wayOn} none={options.length === 0} need={need} />
      {options.length > 0 && (
        <ol className="refer-list">
          {options.slice(0, shown).map((option, at) => (
            <OptionCard key={option.found.service.id} option={option} rank={at + 1} />
          ))}
        </ol>
      )}
      {options.length > shown && (
        <button type="button" className="button button-quiet" onClick={() => setShown(shown + MORE)}>
          <Plural value={Math.min(MORE, options.length - shown)} one="Show # more" other="Show # more" />
          <span className="unseen">: {words}</span>
        </button>
      )}
      {issuers.length > 0 && <Issuers issuers={issuers} need={need} />}
      {against.length > 0 && <AgainstFold against={against} />}
      {lines.length > 0 && (
        <details className="refer-lines" open={options.length === 0}>
          <summary>
            <Trans>National lines</Trans>
          </summary>
          <ul>
            {lines.map((line) => (
              <li key={line.line.id}>
                <LineButton now={line} at={now} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
