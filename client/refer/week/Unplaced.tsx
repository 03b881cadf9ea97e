import { Trans, useLingui } from '@lingui/react/macro'
import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import type { Week } from '../../../core/match/matched.ts'
import { PhoneLinks } from '../../help/card/PhoneLinks.tsx'
import { phonesIn } from '../../help/words/phones.ts'

const WHY_WORDS: Readonly<Record<Week['unplaced'][number]['why'], MessageDescriptor>> = {
  'no hours': msg`no hours are known`,
  'not in these times': msg`not listed at a time when they can come`,
  'no room': msg`no room beside the other visits`,
}

/** Places of the plan that no time was found for, each once, and why: to be rung. */
export function Unplaced({ unplaced }: Pick<Week, 'unplaced'>) {
  const { i18n } = useLingui()
  const once = [...new Map(unplaced.map((one) => [one.found.service.id, one])).values()]
  if (once.length === 0) return null
  return (
    <section>
      <h3>
        <Trans>No time found: ring them</Trans>
      </h3>
      <ul>
        {once.map(({ found: { service }, why }) => (
          <li key={service.id} className="trip-unplaced">
            <p>
              <bdi>{service.name}</bdi>
              {': '}
              <span className="quiet">{i18n._(WHY_WORDS[why])}</span>
            </p>
            <PhoneLinks phones={phonesIn(service.phone).slice(0, 1)} withCost={false} />
          </li>
        ))}
      </ul>
    </section>
  )
}
