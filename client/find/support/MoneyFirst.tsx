import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { HELPLINES } from '../../../core/support/helplines.ts'
import { openLinesFirst } from '../../../core/support/helplineState.ts'
import { BENEFITS_CHECK, WORRYING_ABOUT_MONEY } from '../../../core/support/moneyPages.ts'
import type { Found } from '../../../core/seek/search.ts'
import type { ServiceType } from '../../../core/listing/taxonomy.ts'
import { Icon, type IconName } from '../../ui/icons/Icon.tsx'
import { CouncilHelp, type Councils } from './CouncilHelp.tsx'
import { LineButton } from '../../help/lines/LineButton.tsx'

export interface MoneyFirstProps {
  place: Councils
  /** ONS code of the person's own authority; null = not known. */
  own: string | null
  /** Answers near the person, nearest first: those that are crisis funds or vouchers are named. */
  found: readonly Found[]
  /** ms since 1970 UTC */
  at: number
  /** The address of a listing. */
  href: (id: string) => string
  /** The address of the page of helplines. */
  helplines: string
}

/** Money before food, on one line until it is opened: the council's crisis support, a benefits check, a guide, and someone to ring who answers now. */
export function MoneyFirst({ place, own, found, at, href, helplines }: MoneyFirstProps) {
  const [first] = openLinesFirst(HELPLINES, at)
  return (
    <details className="money">
      <summary id="money-first">
        <Icon name="phone" />
        <Trans>Money and crisis help</Trans>
      </summary>
      <ul className="money-lines">
        <Line icon="here" title={<Trans>Crisis support from your council</Trans>}>
          <CouncilHelp place={place} own={own} />
          <LocalFunds found={found} href={href} />
        </Line>
        <Line
          icon="list"
          title={
            <a href={BENEFITS_CHECK.url} rel="noopener noreferrer">
              <Trans>Check what benefits you can get</Trans>
              <Icon name="away" />
            </a>
          }
        >
          <p className="quiet">
            <Trans>On GOV.UK. Free, and no name asked.</Trans>
          </p>
        </Line>
        <Line
          icon="info"
          title={
            <a href={WORRYING_ABOUT_MONEY.url} rel="noopener noreferrer">
              <Trans>“Worrying About Money?” guide for your area</Trans>
              <Icon name="away" />
            </a>
          }
        >
          <p className="quiet">
            <Trans>Who can help you to more money, step by step. In many languages, Easy Read and audio.</Trans>
          </p>
        </Line>
        <Line icon="phone" title={<Trans>Talk to someone now</Trans>}>
          <LineButton now={first!} at={at} />
        </Line>
      </ul>
      <p>
        <Link href={helplines}>
          <Trans>All helplines: debt, housing, health, abuse, asylum…</Trans>
        </Link>
      </p>
    </details>
  )
}

function Line({ icon, title, children }: { icon: IconName; title: ReactNode; children: ReactNode }) {
  return (
    <li>
      <Icon name={icon} />
      <div>
        <h2>{title}</h2>
        {children}
      </div>
    </li>
  )
}

const FUNDS: ReadonlySet<ServiceType> = new Set(['crisis-fund', 'emergency-voucher'])
const MOST_FUNDS = 2
/** Farther than this it is some other town's. */
const NEAR_FUND_M = 8_000

/** The pack's own crisis funds and vouchers, the nearest first. */
function LocalFunds({ found, href }: Pick<MoneyFirstProps, 'found' | 'href'>) {
  const funds = found
    .filter(({ service, distanceM }) => service.types.some((type) => FUNDS.has(type)) && (distanceM ?? 0) <= NEAR_FUND_M)
    .slice(0, MOST_FUNDS)
  return funds.map(({ service: { id, name } }) => (
    <p key={id}>
      <Link href={href(id)}>
        <bdi>{name}</bdi>
      </Link>
    </p>
  ))
}
