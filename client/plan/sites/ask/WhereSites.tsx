import { Trans, useLingui } from '@lingui/react/macro'
import { SCHOOL_PHASES, SITE_SOURCES, type SchoolPhase, type SiteSource } from '../sitesQuestion.ts'
import { PHASE_WORDS, SOURCE_WORDS } from '../words/goalWords.ts'
import type { SitesFormProps } from './SitesForm.tsx'

const MEALS = [20, 30, 40, 50]

/** Which kind of place a site may stand in; of schools also which, and how many of their pupils have free school meals. */
export function WhereSites({ sites, change, schoolsKnown }: Pick<SitesFormProps, 'sites' | 'change' | 'schoolsKnown'>) {
  const { i18n, t } = useLingui()
  return (
    <>
      <label>
        <span>
          <Trans>Where a site may stand</Trans>
        </span>
        <select name="from" value={sites.from} onChange={({ target }) => change({ from: target.value as SiteSource })}>
          {SITE_SOURCES.map((source) => (
            <option key={source} value={source} disabled={source === 'schools' && !schoolsKnown}>
              {i18n._(SOURCE_WORDS[source])}
            </option>
          ))}
        </select>
      </label>
      {sites.from === 'schools' && schoolsKnown && (
        <>
          <label>
            <span>
              <Trans>Which schools</Trans>
            </span>
            <select name="phase" value={sites.phase} onChange={({ target }) => change({ phase: target.value as SchoolPhase })}>
              {SCHOOL_PHASES.map((phase) => (
                <option key={phase} value={phase}>
                  {i18n._(PHASE_WORDS[phase])}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>
              <Trans>Pupils on free school meals</Trans>
            </span>
            <select
              name="meals"
              value={sites.meals ?? ''}
              onChange={({ target }) => change({ meals: target.value === '' ? null : Number(target.value) })}
            >
              <option value="">
                <Trans>any share, or not published</Trans>
              </option>
              {[...new Set([...MEALS, ...(sites.meals === null ? [] : [sites.meals])])]
                .toSorted((a, b) => a - b)
                .map((percent) => (
                  <option key={percent} value={percent}>
                    {t`at least ${percent}%`}
                  </option>
                ))}
            </select>
          </label>
        </>
      )}
      {!schoolsKnown && (
        <p className="quiet">
          <Trans>Schools are not known for this place.</Trans>
        </p>
      )}
    </>
  )
}
