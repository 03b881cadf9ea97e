import { Trans, useLingui } from '@lingui/react/macro'
import type { NeedAsked } from '../../../../core/gap/query/need.ts'
import { NEED_COLUMNS } from '../../../../core/place/areaNeeds.ts'
import { Fold } from '../Fold.tsx'
import { useDeskView } from '../../desk/deskView.ts'
import { OwnColumnChoice } from '../../own/OwnColumnChoice.tsx'
import { HowNeed } from './HowNeed.tsx'
import { COUNTED_NEEDS, DOMAIN_NEEDS, needTexts } from './needTexts.ts'

const NEEDS_FILE: ReadonlySet<string> = new Set(NEED_COLUMNS)

/** Whose need is counted. */
export function WhoNeedsIt() {
  const { question } = useDeskView()
  const byDomain = !question.own && DOMAIN_NEEDS.some((need) => need === question.need)
  return (
    <fieldset>
      <legend>
        <Trans>Who needs it</Trans>
      </legend>
      {COUNTED_NEEDS.map((need) => (
        <NeedChoice key={need} need={need} />
      ))}
      <Fold unfolded={byDomain} title={<Trans>Neighbourhoods by a domain of the index</Trans>}>
        <p className="plan-small">
          <Trans>
            Everybody who lives in the most deprived fifth of England’s neighbourhoods by it: a kind of place, not a kind of person.
          </Trans>
        </p>
        {DOMAIN_NEEDS.map((need) => (
          <NeedChoice key={need} need={need} />
        ))}
      </Fold>
      <OwnColumnChoice />
      <p className="plan-small">
        <HowNeed />
      </p>
    </fieldset>
  )
}

function NeedChoice({ need }: { need: NeedAsked }) {
  const { i18n } = useLingui()
  const { question, own, needsKnown, ask } = useDeskView()
  const { name, source, isNot } = needTexts(i18n, need)
  const checked = question.need === need && !(question.own && own !== null)
  const missing = NEEDS_FILE.has(need) && !needsKnown
  const inDomain = DOMAIN_NEEDS.some((domain) => domain === need)
  return (
    <label data-off={missing || undefined}>
      <input
        type="radio"
        name="who"
        value={need}
        checked={checked}
        disabled={missing}
        aria-describedby={`who-${need}`}
        onChange={() => ask({ need, own: false })}
      />
      <span>
        {name}
        <small id={`who-${need}`}>
          {missing ? (
            <Trans>Not known: no count of it is held here.</Trans>
          ) : checked || inDomain ? (
            `${inDomain ? '' : `${source}. `}${isNot}`
          ) : (
            source
          )}
        </small>
      </span>
    </label>
  )
}
