import { Trans, useLingui } from '@lingui/react/macro'
import { useState, type FormEvent, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { AGE_BANDS, type AgeBand } from '../../../core/seek/children.ts'
import type { Need } from '../../../core/seek/needs.ts'
import { writeWhen } from '../../../core/seek/when.ts'
import { LANGUAGE_NAMES } from '../../i18n/languageNames.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { usePage } from '../../frame/PageContext.tsx'
import { hrefTo, readAddress } from '../../help/address/address.ts'
import { useAddress } from '../../help/address/useAddress.ts'
import { NEED_WORDS } from '../../help/words/needWords.ts'
import { AGE_WORDS, MOMENT_WORDS } from '../../help/words/whenAskedWords.ts'
import { DayMenus } from './DayMenus.tsx'

const HAVE: readonly Need[] = ['no-referral', 'no-id', 'free', 'no-kitchen']
const REACH: readonly Need[] = ['comes-to-me', 'by-phone']
const FOOD: readonly Need[] = ['halal', 'kosher', 'vegetarian', 'vegan', 'gluten-free', 'allergies']
const EXTRAS: readonly Need[] = ['formula', 'baby-food', 'nappies', 'pets']
const ACCESS: readonly Need[] = ['step-free', 'toilet', 'seats', 'quiet', 'hearing-loop', 'bsl']

/**
 * The questions people really have. An ordinary form that asks by the address: every box that is ticked stands in it,
 * so a page can be kept, sent and gone back to. With script each tick counts at once, and the step back takes it away.
 *
 * @param path of the list
 */
export function FilterPanel({ path }: { path: string }) {
  const { i18n } = useLingui()
  const { hydrated } = usePage()
  const address = useAddress()
  const [, navigate] = useLocation()
  const [open, setOpen] = useState(false)

  const ask = (event: FormEvent<HTMLFormElement>) => {
    const form = event.currentTarget
    if (event.type === 'submit') event.preventDefault()
    else if (event.target instanceof HTMLSelectElement && event.target.name !== 'languages') return
    const written = new URLSearchParams()
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') written.append(name, value)
    navigate(hrefTo(path, { ...readAddress(written.toString()), types: address.types, area: address.area, asof: address.asof }))
  }

  const boxes = (needs: readonly Need[]) =>
    needs.map((need) => (
      <Box key={need} name="needs" value={need} checked={address.needs.includes(need)}>
        {i18n._(NEED_WORDS[need].ask)}
      </Box>
    ))

  return (
    <details className="fold filters" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="sliders" />
        <span>
          <Trans>Only what fits me</Trans>{' '}
          <span className="quiet">
            <Trans>times, no referral, children, diet, access…</Trans>
          </span>
        </span>
      </summary>
      <form method="get" action={path} onSubmit={ask} onChange={ask}>
        {address.types.length > 0 && <input type="hidden" name="types" value={address.types.join(',')} />}
        {address.area !== null && <input type="hidden" name="area" value={address.area} />}
        {address.asof !== null && <input type="hidden" name="asof" value={address.asof} />}
        <Part title={<Trans>When can you go?</Trans>}>
          {(['now', 'today', 'tomorrow'] as const).map((moment) => (
            <Box key={moment} name="when" value={moment} checked={address.when.includes(moment)}>
              {i18n._(MOMENT_WORDS[moment])}
            </Box>
          ))}
          {address.when
            .filter((when) => typeof when !== 'string')
            .map((when) => (
              <input key={writeWhen(when)} type="hidden" name="when" value={writeWhen(when)} />
            ))}
          <DayMenus key={address.when.length} />
        </Part>
        <Part title={<Trans>What you have</Trans>}>{boxes(HAVE)}</Part>
        <Part title={<Trans>Children who come with you</Trans>}>
          {(Object.keys(AGE_BANDS) as AgeBand[]).map((band) => (
            <Box key={band} name="children" value={band} checked={address.children.includes(band)}>
              {i18n._(AGE_WORDS[band])}
            </Box>
          ))}
        </Part>
        <Part title={<Trans>What you eat</Trans>}>{boxes(FOOD)}</Part>
        <Part title={<Trans>For babies and pets</Trans>}>{boxes(EXTRAS)}</Part>
        <Part title={<Trans>Getting in and being there</Trans>}>{boxes(ACCESS)}</Part>
        <Part title={<Trans>How help reaches you</Trans>}>{boxes(REACH)}</Part>
        <Part title={<Trans>A language you speak</Trans>}>
          <LanguageMenu chosen={address.languages[0] ?? ''} />
        </Part>
        {!hydrated && (
          <button className="button" type="submit">
            <Trans>Show what fits</Trans>
          </button>
        )}
      </form>
    </details>
  )
}

function LanguageMenu({ chosen }: { chosen: string }) {
  const { i18n, t } = useLingui()
  return (
    <select name="languages" aria-label={t`A language you speak`} value={chosen} onChange={keep}>
      <option value="">{t`Any language`}</option>
      {LANGUAGE_NAMES.map(({ tag, own, name }) => (
        <option key={tag} value={tag}>
          {`${own} – ${i18n._(name)}`}
        </option>
      ))}
    </select>
  )
}

function Part({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <fieldset>
      <legend>{title}</legend>
      <div className="boxes">{children}</div>
    </fieldset>
  )
}

function Box({ name, value, checked, children }: { name: string; value: string; checked: boolean; children: ReactNode }) {
  return (
    <label className="box">
      <input type="checkbox" name={name} value={value} checked={checked} onChange={keep} />
      <span>{children}</span>
    </label>
  )
}

/** The form hears every change; the address then sets what is ticked. */
const keep = () => undefined
