import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useDeskView } from '../desk/deskView.ts'

/** What these figures cannot say, for whom they cannot speak, and what they are not. */
export function Limits() {
  const { i18n } = useLingui()
  const { state } = useDeskView()
  const { uncertain, needNotPublished, overWater, services } = state.summary
  const onBorder = i18n.number(uncertain)
  const people = i18n.number(needNotPublished.people)
  const across = i18n.number(overWater ?? 0)
  return (
    <section aria-labelledby="report-limits">
      <h2 id="report-limits">
        <Trans>What this cannot say</Trans>
      </h2>
      <ul>
        <li>
          <Trans>
            A listed place may be shut, full, or gone; a place that no list has is not here. Ring before you rely on one: the list of whom
            to ring says where to begin.
          </Trans>
        </li>
        <li>
          <Trans>{onBorder} people live where the answer changes with how much the streets wind (× 1.2 to × 1.4).</Trans>{' '}
          {(overWater ?? 0) > 0 && <Trans>{across} count as near only across water.</Trans>}
        </li>
        {needNotPublished.areas > 0 && (
          <li>
            <Plural
              value={needNotPublished.areas}
              one={`In # neighbourhood (${people} people) nobody published how many are in need: it counts in no sum of need.`}
              other={`In # neighbourhoods (${people} people) nobody published how many are in need: they count in no sum of need.`}
            />
          </li>
        )}
        {services.unknownHours > 0 && (
          <li>
            <Plural
              value={services.unknownHours}
              one="# place is not counted, because its hours are not known."
              other="# places are not counted, because their hours are not known."
            />
          </li>
        )}
        <li>
          <Trans>
            It counts neighbourhoods’ residents of 2022. It cannot speak for people without a home or in temporary accommodation, for people
            whom no census or tax record knows, for whoever cannot walk this far, cannot use a place for fear, faith, language or shame, or
            works in the hours when it is open.
          </Trans>
        </li>
        <li>
          <strong>
            <Trans>
              This is no equality impact assessment. It says where walks are long; whether a service is right for people with protected
              characteristics must be asked of them.
            </Trans>
          </strong>
        </li>
      </ul>
    </section>
  )
}
