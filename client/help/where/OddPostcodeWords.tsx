import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { OddPostcode } from '../../../core/place/elsewhere/oddPostcode.ts'
import { Icon } from '../../ui/icons/Icon.tsx'

/** Why a postcode is no place on this map, and what to do instead. */
export function OddPostcodeWords({ odd, typed }: { odd: OddPostcode; typed: ReactNode }) {
  switch (odd) {
    case 'forces':
      return (
        <Trans>
          {typed} is an address of the forces’ post, which does not say where you are. Type the postcode or the name of the town where you
          are now.
        </Trans>
      )
    case 'girobank':
      return <Trans>{typed} was a bank’s own postcode, and is nowhere on the map. Type the postcode or the name of your area.</Trans>
    case 'jersey':
      return (
        <Trans>
          {typed} is in Jersey, outside this map. What help there is: <Away to="https://www.gov.je/">Government of Jersey</Away>. If you are
          in England now, type the postcode or town where you are.
        </Trans>
      )
    case 'guernsey':
      return (
        <Trans>
          {typed} is in the Bailiwick of Guernsey, outside this map. What help there is:{' '}
          <Away to="https://www.gov.gg/">States of Guernsey</Away>. If you are in England now, type the postcode or town where you are.
        </Trans>
      )
    case 'isle of man':
      return (
        <Trans>
          {typed} is on the Isle of Man, outside this map. What help there is: <Away to="https://www.gov.im/">Isle of Man Government</Away>.
          If you are in England now, type the postcode or town where you are.
        </Trans>
      )
    case 'overseas':
      return (
        <Trans>
          {typed} is in a British territory overseas, outside this map: its own government says what help there is. If you are in England
          now, type the postcode or town where you are.
        </Trans>
      )
    case 'no such area':
      return <Trans>No postcode begins as {typed} does. Check it, or type the name of your area.</Trans>
    default:
      return odd satisfies never
  }
}

function Away({ to, children }: { to: string; children?: ReactNode }) {
  return (
    <a href={to} rel="noopener noreferrer">
      {children}
      <Icon name="away" />
    </a>
  )
}
