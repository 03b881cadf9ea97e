import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { FormEvent, ReactNode } from 'react'
import { useLocation } from 'wouter'
import { AGE_BANDS, type AgeBand } from '../../../core/seek/children.ts'
import { type Choice, isSet, pressed } from '../../../core/seek/choices.ts'
import type { Need } from '../../../core/seek/needs.ts'
import { MOMENTS, writeWhen } from '../../../core/seek/when.ts'
import { usePage } from '../../frame/PageContext.tsx'
import { useLater } from '../../ui/useLater.ts'
import { PostedWhere, usePostedWhere } from '../../help/address/AskLink.tsx'
import { useAddress, useQuestion } from '../../help/address/useAddress.ts'
import { NEED_WORDS } from '../../help/words/needWords.ts'
import { AGE_WORDS, MOMENT_WORDS } from '../../help/words/whenAskedWords.ts'
import { askedBy } from './askedBy.ts'
import { ChoiceBox } from './ChoiceBox.tsx'
import { DayMenus } from './DayMenus.tsx'
import type { FilterFormProps } from './FilterFormContext.ts'
import { LanguageChoices } from './LanguageChoices.tsx'

const HAVE: readonly Need[] = ['no-referral', 'no-id', 'free', 'no-kitchen']
const REACH: readonly Need[] = ['comes-to-me', 'by-phone']
const FOOD: readonly Need[] = ['halal', 'kosher', 'vegetarian', 'vegan', 'gluten-free', 'allergies']
const EXTRAS: readonly Need[] = ['formula', 'baby-food', 'nappies', 'pets']
const ACCESS: readonly Need[] = ['step-free', 'toilet', 'seats', 'quiet', 'hearing-loop', 'bsl']

/**
 * The questions people really have, each with the places that it would leave. An ordinary form that asks by the address: every box that is
 * ticked stands in it, so a page can be kept, sent and gone back to. With script each tick counts at once, and the step back takes it away.
 */
export function FilterForm({ place, path, left, onShow }: FilterFormProps) {
  const { i18n } = useLingui()
  const { hydrated } = usePage()
  const address = useAddress()
  const question = useQuestion()
  const posted = usePostedWhere() !== null
  const [, navigate] = useLocation()
  const counted = useLater(question, hydrated ? null : question)
  const countOf = (choice: Choice) => (counted === null ? null : left({ ...counted, ...pressed(counted, choice) }))

  const ask = (event: FormEvent<HTMLFormElement>) => {
    const form = event.currentTarget
    if (event.type === 'submit') event.preventDefault()
    else if (event.target instanceof HTMLSelectElement && event.target.name !== 'languages') return
    const asked = askedBy(form, path, address)
    if (asked !== null) navigate(asked)
    for (const menu of form.querySelectorAll('select')) menu.value = ''
    // A language that is let go takes its box with it, and would take the focus.
    if (event.target instanceof HTMLInputElement && event.target.name === 'languages') languageMenu(form)?.focus()
    if (pressedButton(event)?.value === SHOW) onShow()
  }

  const box = (choice: Choice & { value: string }, words: string) => (
    <ChoiceBox
      key={choice.value}
      name={choice.of}
      value={choice.value}
      words={words}
      checked={isSet(address, choice)}
      count={countOf(choice)}
    />
  )
  const needs = (some: readonly Need[]) => some.map((value) => box({ of: 'needs', value }, i18n._(NEED_WORDS[value].ask)))

  return (
    <form
      {...(posted ? { method: 'post', action: '/find#answers' } : { method: 'get', action: path })}
      onSubmit={ask}
      onChange={ask}
      autoComplete="off"
    >
      {address.types.length > 0 && <input type="hidden" name="types" value={address.types.join(',')} />}
      {posted ? <PostedWhere place={place} /> : address.area !== null && <input type="hidden" name="area" value={address.area} />}
      {address.asof !== null && <input type="hidden" name="asof" value={address.asof} />}
      <div className="filter-parts">
        <Part title={<Trans>When can you go?</Trans>}>
          {MOMENTS.map((value) => box({ of: 'when', value }, i18n._(MOMENT_WORDS[value])))}
          {address.when
            .filter((when) => typeof when !== 'string')
            .map((when) => (
              <input key={writeWhen(when)} type="hidden" name="when" value={writeWhen(when)} />
            ))}
          <DayMenus />
        </Part>
        <Part title={<Trans>What you have</Trans>}>{needs(HAVE)}</Part>
        <Part title={<Trans>Children who come with you</Trans>}>
          {(Object.keys(AGE_BANDS) as AgeBand[]).map((value) => box({ of: 'children', value }, i18n._(AGE_WORDS[value])))}
        </Part>
        <Part title={<Trans>What you eat</Trans>}>{needs(FOOD)}</Part>
        <Part title={<Trans>For babies and pets</Trans>}>{needs(EXTRAS)}</Part>
        <Part title={<Trans>Getting in and being there</Trans>}>{needs(ACCESS)}</Part>
        <Part title={<Trans>How help reaches you</Trans>}>{needs(REACH)}</Part>
        <Part title={<Trans>A language you speak</Trans>}>
          <LanguageChoices chosen={address.languages} countOf={(value) => countOf({ of: 'languages', value })} />
        </Part>
      </div>
      <p className="filter-foot">
        <button className="button" type="submit" value={SHOW}>
          {hydrated ? <ShowWords count={left(question).left} /> : <Trans>Show what fits</Trans>}
        </button>
      </p>
    </form>
  )
}

const SHOW = 'show'

const languageMenu = (form: HTMLFormElement): HTMLSelectElement | null => form.querySelector('select[name="languages"]')

const pressedButton = ({ nativeEvent }: FormEvent): HTMLButtonElement | null =>
  nativeEvent instanceof SubmitEvent && nativeEvent.submitter instanceof HTMLButtonElement ? nativeEvent.submitter : null

const ShowWords = ({ count }: { count: number }) =>
  count === 0 ? <Trans>Nothing fits all of this: see why</Trans> : <Plural value={count} one="Show # place" other="Show # places" />

function Part({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <fieldset>
      <legend>{title}</legend>
      <div className="boxes">{children}</div>
    </fieldset>
  )
}
