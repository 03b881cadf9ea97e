import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { MILLIONTHS } from '../../../../core/gap/model/millionths.ts'
import { peopleWords, shareWords } from '../../words/figureWords.ts'
import { useWhoWords } from '../../words/useWhoWords.ts'
import type { SitesAnswer } from '../engine/messages.ts'
import { sitesWords, walkWords } from '../words/siteWords.ts'

/** What the sites would do, in one sentence. */
export function SitesSentence({ answer }: { answer: SitesAnswer }) {
  const { i18n } = useLingui()
  const { sites } = answer
  const names = sitesWords(i18n, sites)
  return (
    <p className="sites-sentence">
      <strong>
        {sites.length === 0 ? (
          <Trans>No new site is needed:</Trans>
        ) : names === null ? (
          <Plural value={sites.length} one="# new site" other="# new sites" />
        ) : (
          <Plural value={sites.length} one={`One new site, at ${names},`} other={`# new sites, at ${names},`} />
        )}
      </strong>{' '}
      <WhatTheyDo answer={answer} />
    </p>
  )
}

function WhatTheyDo({ answer }: { answer: SitesAnswer }) {
  const { i18n } = useLingui()
  const { model, fewest, sites, before, all, twice, objective, without } = answer
  const whom = useWhoWords()
  const need = (millionths: number): string => peopleWords(i18n, millionths / MILLIONTHS)
  const gained = sites.reduce((sum, site) => sum + site.needMillionths, 0)
  const beyond = all.needMillionths - before.needMillionths
  if (fewest !== null || model === 'lscp') {
    const now = shareWords(i18n, share(before.needMillionths, all.needMillionths))
    const then = shareWords(i18n, share(before.needMillionths + gained, all.needMillionths))
    if (sites.length === 0)
      return (
        <Trans>
          {now} of {whom} are within reach already.
        </Trans>
      )
    return (
      <Trans>
        would bring {then} of {whom} within reach; now {now} are.
      </Trans>
    )
  }
  if (model === 'pmedian') {
    const total = all.needMillionths / MILLIONTHS
    const mean = walkWords(i18n, objective / total)
    const old = walkWords(i18n, without / total)
    return Number.isFinite(without) ? (
      <Trans>
        would shorten the mean walk of {whom} from {old} to {mean}.
      </Trans>
    ) : (
      <Trans>
        would make the mean walk of {whom} {mean}.
      </Trans>
    )
  }
  if (model === 'pcenter') {
    const longest = walkWords(i18n, objective)
    const old = walkWords(i18n, without)
    return Number.isFinite(without) ? (
      <Trans>
        would mean that nobody walks more than {longest}; now the longest walk is {old}.
      </Trans>
    ) : (
      <Trans>would mean that nobody walks more than {longest}.</Trans>
    )
  }
  const people = need(gained)
  const percent = shareWords(i18n, share(gained, beyond))
  const two = need(twice.after.needMillionths - twice.before.needMillionths)
  return model === 'backup' ? (
    <Trans>
      would bring {people} more {whom} within reach ({percent} of those beyond it), and give {two} more a second place within reach.
    </Trans>
  ) : (
    <Trans>
      would bring {people} more {whom} within reach, {percent} of those beyond it.
    </Trans>
  )
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
