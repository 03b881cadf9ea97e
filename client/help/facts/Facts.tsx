import { Trans, useLingui } from '@lingui/react/macro'
import type { MessageDescriptor } from '@lingui/core'
import type { ReactNode } from 'react'
import { isStated, Stated } from './Stated.tsx'

/** A lesser fact and what is stated of it; nothing = not stated. */
export type Fact = readonly [label: MessageDescriptor, value: ReactNode]

export const isStatedFact = ([, value]: Fact): boolean => isStated(value)

/** What is stated, fact by fact; then, in one quiet line, all that is not. It stands inside a `dl`. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const { i18n } = useLingui()
  const missing = facts.filter((fact) => !isStatedFact(fact)).map(([label]) => i18n._(label))
  return (
    <>
      {facts.filter(isStatedFact).map(([label, value]) => (
        <Stated key={label.id} label={i18n._(label)}>
          {value}
        </Stated>
      ))}
      {missing.length > 0 && (
        <div className="said">
          <dt>
            <Trans>Not stated</Trans>
          </dt>
          <dd className="not-stated">{missing.join(' · ')}</dd>
        </div>
      )}
    </>
  )
}
