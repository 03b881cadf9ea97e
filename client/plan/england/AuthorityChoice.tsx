import { Trans, useLingui } from '@lingui/react/macro'
import type { Outlines } from '../../help/fetch/ground.ts'

interface AuthorityChoiceProps {
  outlines: Outlines
  /** null = all of England. */
  chosen: string | null
  choose: (code: string | null) => void
}

/** One authority of England alone, by name. */
export function AuthorityChoice({ outlines, chosen, choose }: AuthorityChoiceProps) {
  const { t } = useLingui()
  const named = outlines.features.map(({ properties }) => properties).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return (
    <label className="region-choice">
      <Trans>Look at one authority</Trans>
      <select value={chosen ?? ''} onChange={({ currentTarget: { value } }) => choose(value === '' ? null : value)}>
        <option value="">{t`all of England`}</option>
        {named.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
