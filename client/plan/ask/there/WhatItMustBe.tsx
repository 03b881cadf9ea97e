import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { Need } from '../../../../core/seek/needs.ts'
import { NEED_WORDS } from '../../../help/words/needWords.ts'
import { Fold } from '../Fold.tsx'
import { useDeskView } from '../../desk/deskView.ts'
import { CHECKED_WITHIN, HAS_ASKED } from '../../engine/answers.ts'
import type { Checked } from '../planQuestion.ts'

const CHECKED_WORDS: Readonly<Record<Checked, MessageDescriptor>> = {
  old: msg`of any age`,
  stale: msg`confirmed within 12 months`,
  aging: msg`confirmed within 6 months`,
}

/** What else is asked of a place; each choice says what it would leave, before it is made. */
export function WhatItMustBe() {
  const { i18n } = useLingui()
  const { question, answers, ask } = useDeskView()
  const { open, checked, has } = question
  const leaves = answers.choices
  return (
    <Fold unfolded={open || checked !== 'old' || has.length > 0} title={<Trans>Only some of them</Trans>}>
      <label>
        <input type="checkbox" name="open" checked={open} onChange={() => ask({ open: !open })} />
        <span>
          <Trans>No voucher or referral from a professional needed</Trans>
          {leaves && <Says {...leaves.open} />}
        </span>
      </label>
      <label>
        <select name="checked" value={checked} onChange={({ currentTarget }) => ask({ checked: currentTarget.value as Checked })}>
          {CHECKED_WITHIN.map((within) => (
            <option key={within} value={within}>
              {i18n._(CHECKED_WORDS[within])}
              {leaves && ` · ${i18n.number(leaves.checked[within])}`}
            </option>
          ))}
        </select>
        <span className="unseen">
          <Trans>How lately it must have been confirmed</Trans>
        </span>
      </label>
      {HAS_ASKED.map((need) => (
        <label key={need}>
          <input
            type="checkbox"
            name="has"
            value={need}
            checked={has.includes(need)}
            onChange={() => ask({ has: has.includes(need) ? has.filter((other: Need) => other !== need) : [...has, need] })}
          />
          <span>
            {i18n._(NEED_WORDS[need].ask)}
            {leaves?.has[need] && <Says {...leaves.has[need]} />}
          </span>
        </label>
      ))}
    </Fold>
  )
}

function Says({ counted, notStated }: { counted: number; notStated: number }) {
  return (
    <small>
      <Plural value={counted} one="# says so" other="# say so" /> ·{' '}
      <Plural value={notStated} one="# not stated, counted apart" other="# not stated, counted apart" />
    </small>
  )
}
