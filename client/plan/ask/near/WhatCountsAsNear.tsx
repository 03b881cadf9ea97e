import { Trans, useLingui } from '@lingui/react/macro'
import { WALK_M_PER_MINUTE } from '../../../../core/place/geo.ts'
import { useDeskView } from '../../desk/deskView.ts'
import { minutesOfReach, reachWords } from '../../words/figureWords.ts'
import { PACES, REACH_MINUTES } from '../planQuestion.ts'
import { When } from '../when/When.tsx'
import { MetresField } from './MetresField.tsx'
import { reachOf } from './reachOf.ts'

/** How far is near, on foot, and in what hours of the week. */
export function WhatCountsAsNear() {
  const { i18n, t } = useLingui()
  const { question, walksKnown, ask } = useDeskView()
  const { reachM, pace, matrix } = question
  const minutes = minutesOfReach(reachM, pace)
  const reach = reachWords(i18n, reachM)
  const offered = REACH_MINUTES.some((one) => reachOf(one, pace) === reachM)
  const choosePace = (next: (typeof PACES)[number]) => ask({ pace: next, ...(offered ? { reachM: reachOf(minutes, next) } : {}) })
  return (
    <fieldset>
      <legend>
        <Trans>What counts as near</Trans>
      </legend>
      <div className="plan-segments" role="radiogroup" aria-label={t`Minutes on foot`}>
        {REACH_MINUTES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="reach"
              value={one}
              checked={reachOf(one, pace) === reachM}
              onChange={() => ask({ reachM: reachOf(one, pace) })}
            />
            <span>{one}</span>
          </label>
        ))}
      </div>
      <p className="plan-small">
        <Trans>
          {minutes} minutes on foot: {reach}.
        </Trans>
      </p>
      <MetresField key={reachM} reachM={reachM} onChange={(metres) => ask({ reachM: metres })} />
      {PACES.map((one) => (
        <label key={one}>
          <input type="radio" name="pace" value={one} checked={one === pace} onChange={() => choosePace(one)} />
          <span>
            {one === WALK_M_PER_MINUTE ? <Trans>80 m a minute</Trans> : <Trans>50 m a minute</Trans>}
            <small>
              {one === WALK_M_PER_MINUTE ? (
                <Trans>A brisk walk, 4.8 km an hour.</Trans>
              ) : (
                <Trans>Slower: as many people over 65 and with small children walk.</Trans>
              )}
            </small>
          </span>
        </label>
      ))}
      {walksKnown && (
        <label>
          <input type="checkbox" name="walks" checked={matrix} onChange={() => ask({ matrix: !matrix })} />
          <span>
            {t`As the place’s own walking matrix has it`}
            <small>
              <Trans>Along streets, from area to area; where it has no walk the straight line counts, and is marked.</Trans>
            </small>
          </span>
        </label>
      )}
      <p className="plan-small">
        {matrix && walksKnown ? (
          <Trans>Walks are as the place’s own matrix has them.</Trans>
        ) : (
          <Trans>A walk is the straight line × 1.3, as streets wind; between × 1.2 and × 1.4 an area is uncertain.</Trans>
        )}
      </p>
      <When />
    </fieldset>
  )
}
