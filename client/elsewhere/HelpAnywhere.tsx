import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { Helpline } from '../../core/support/helplines.ts'
import { linesOfNations } from '../../core/support/linesOfNations.ts'
import { BENEFITS_CHECK, FIND_COUNCIL } from '../../core/support/moneyPages.ts'
import { ringCost } from '../../core/support/ringCost.ts'
import { Icon } from '../ui/icons/Icon.tsx'
import { PhoneNumber } from '../ui/PhoneNumber.tsx'
import { useAddress } from '../help/address/useAddress.ts'
import { costWords, LINE_WORDS } from '../help/lines/lineWords.ts'

/** Who answers wherever in England one is: what is free to ring first, then money from the council and a check of benefits. */
export function HelpAnywhere({ council }: { council: string }) {
  const { href } = useAddress()
  return (
    <section>
      <h2>
        <Trans>Help that answers anywhere in England</Trans>
      </h2>
      <ul>
        {linesForAll().map((line) => (
          <Line key={line.id} line={line} />
        ))}
        <li>
          <a href={FIND_COUNCIL.url} rel="noopener noreferrer">
            <Trans>Crisis support from {council} council</Trans>
            <Icon name="away" />
          </a>{' '}
          <span className="quiet">
            <Trans>Found on GOV.UK</Trans>
          </span>
        </li>
        <li>
          <a href={BENEFITS_CHECK.url} rel="noopener noreferrer">
            <Trans>Check your benefits on GOV.UK</Trans>
            <Icon name="away" />
          </a>
        </li>
        <li>
          <Link href={href('/helplines', { area: null })}>
            <Trans>All helplines, their hours and sources</Trans>
          </Link>
        </li>
      </ul>
    </section>
  )
}

/** One line for each first need, free ones first. */
function linesForAll(): Helpline[] {
  const lines = linesOfNations(['england'])
  const first = [...Map.groupBy(lines, ({ forWhat }) => forWhat).values()].map(([line]) => line!)
  const costs = ({ phone }: Helpline): number => Number(phone === null || ringCost(phone) !== 'free')
  return first.toSorted((a, b) => costs(a) - costs(b))
}

function Line({ line }: { line: Helpline }) {
  const { i18n } = useLingui()
  return (
    <li>
      <strong>
        <bdi>{line.name}</bdi>
      </strong>{' '}
      <PhoneNumber phone={line.phone ?? ''} />{' '}
      <span className="quiet">
        {i18n._(LINE_WORDS[line.id])} {costWords(i18n, line)}
      </span>
    </li>
  )
}
