import { Trans, useLingui } from '@lingui/react/macro'
import { useDeskView } from '../desk/deskView.ts'
import { HowWorked } from '../how/HowWorked.tsx'
import { needTextsOf } from '../ask/who/needTexts.ts'
import { nearWords } from '../words/nearWords.ts'
import { yearsWords } from '../words/yearsWords.ts'

/** How the headline, its band and its share that asks for a voucher were worked out. */
export function HowHeadline() {
  const { i18n, t } = useLingui()
  const { answered, own, state } = useDeskView()
  const { services } = state.summary
  const walk = nearWords(i18n, answered)
  const { source, isNot } = needTextsOf(i18n, answered, own)
  const doors = i18n.number(services.counted)
  const years = yearsWords(i18n, services.listed)
  return (
    <HowWorked
      figure={t`The headline`}
      inputs={[
        t`Those in need: ${source}. ${isNot}`,
        t`${doors} places that count, with those up to 5 km outside; where a place is only for some areas it counts there alone. Listed in ${years}.`,
        t`One point for each neighbourhood (LSOA 2021, about 1,500 people): the middle of its addresses.`,
        t`The most deprived fifth: tenths 1 and 2 of England’s neighbourhoods by the Indices of Deprivation 2025.`,
      ]}
    >
      <p>
        <Trans>
          For each neighbourhood the straight line to the nearest place that counts is taken times 1.3, as streets wind. Where that is more
          than {walk}, all in need who live there are counted as beyond reach; the headline is their sum.
        </Trans>
      </p>
      <p>
        <Trans>
          The band: the same sum with × 1.2, and with × 1.4. The neighbourhoods in between are uncertain, and hatched on the map.
        </Trans>
      </p>
      <p>
        <Trans>
          Vouchers: the same sum once more without the places whose every stated way in is through a professional, and those that ask for a
          voucher.
        </Trans>
      </p>
    </HowWorked>
  )
}
