import { Trans, useLingui } from '@lingui/react/macro'
import { ACCESSES, CLIENT_GROUPS, DIETS, HOLDINGS } from '../../../core/match/circumstances.ts'
import { AGE_BANDS, type AgeBand } from '../../../core/seek/children.ts'
import { LANGUAGE_NAMES } from '../../i18n/languageNames.ts'
import { AGE_WORDS } from '../../help/words/whenAskedWords.ts'
import { NEED_WORDS } from '../../help/words/needWords.ts'
import { useReferDesk } from '../desk/referDesk.ts'
import type { Session } from '../session/session.ts'
import { GROUP_WORDS } from '../words/groupWords.ts'
import { AskFold } from './AskFold.tsx'
import { NeedsChoice } from './NeedsChoice.tsx'
import { accessWords, foodWords, householdWords, papersWords } from './saidWords.ts'
import { Tick, Ticks } from './Tick.tsx'
import { TimesChoice } from './TimesChoice.tsx'
import { timesWords } from './timesWords.ts'
import { WhereBox } from './WhereBox.tsx'
import { WordsBox } from './WordsBox.tsx'

const CHILDREN = Object.keys(AGE_BANDS) as AgeBand[]
const FARTHEST_MIN = [10, 20, 30, 45] as const
const OLDEST = 120

/** What a worker says of the client: by words, or by ticks. Every change is matched at once. */
export function AskPanel() {
  const { i18n, t } = useLingui()
  const { session, change } = useReferDesk()
  const { client } = session
  const set = (more: Partial<Session['client']>) => change((now) => ({ ...now, client: { ...now.client, ...more } }))
  const said = (words: readonly string[]) => words.join(' · ')
  return (
    <div className="refer-asked">
      <WordsBox />
      <WhereBox />
      <NeedsChoice needs={client.needs} set={(needs) => set({ needs })} />
      <AskFold title={<Trans>Household</Trans>} said={said(householdWords(i18n, client))}>
        <p className="refer-of">
          <Trans>Children</Trans>
        </p>
        <Ticks of={CHILDREN} chosen={client.children} set={(children) => set({ children })} words={(band) => i18n._(AGE_WORDS[band])} />
        <label className="refer-line">
          <Trans>Their own age</Trans>
          <input
            type="number"
            min={0}
            max={OLDEST}
            inputMode="numeric"
            autoComplete="off"
            value={client.age ?? ''}
            onInput={(event) => set({ age: ageOf(event.currentTarget.value) })}
          />
        </label>
        <Ticks
          of={CLIENT_GROUPS}
          chosen={client.groups}
          set={(groups) => set({ groups })}
          words={(group) => i18n._(GROUP_WORDS[group].tick)}
        />
        <Tick on={client.pets} set={(pets) => set({ pets })}>
          <Trans>They have a pet</Trans>
        </Tick>
      </AskFold>
      <AskFold title={<Trans>Food</Trans>} said={said(foodWords(i18n, client))}>
        <Ticks of={DIETS} chosen={client.diet} set={(diet) => set({ diet })} words={(one) => i18n._(NEED_WORDS[one].ask)} />
        <Tick on={client.noKitchen} set={(noKitchen) => set({ noKitchen })}>
          <Trans>Nowhere to cook</Trans>
        </Tick>
      </AskFold>
      <AskFold title={<Trans>When they can come</Trans>} said={said(timesWords(i18n, client.times))}>
        <TimesChoice times={client.times} set={(times) => set({ times })} />
      </AskFold>
      <AskFold title={<Trans>Money and papers</Trans>} said={said(papersWords(i18n, client))}>
        <label className="refer-line">
          <Trans>They can pay</Trans>
          <select autoComplete="off" value={client.money ?? ''} onChange={(event) => set({ money: moneyOf(event.currentTarget.value) })}>
            <option value="">{t`Not said`}</option>
            <option value="nothing">{t`Nothing`}</option>
            <option value="little">{t`A few pounds`}</option>
          </select>
        </label>
        <Ticks
          of={HOLDINGS}
          chosen={client.holds}
          set={(holds) => set({ holds })}
          words={(one) => (one === 'voucher' ? t`They hold a food bank voucher` : t`They hold a referral or letter`)}
        />
        <Tick on={client.noId} set={(noId) => set({ noId })}>
          <Trans>No ID or papers</Trans>
        </Tick>
        <Tick on={client.noRecourse} set={(noRecourse) => set({ noRecourse })}>
          <Trans>No recourse to public funds</Trans>
        </Tick>
      </AskFold>
      <AskFold title={<Trans>Getting there</Trans>} said={said(accessWords(i18n, { ...client, languages: [] }))}>
        <label className="refer-line">
          <Trans>On foot, at most</Trans>
          <select
            autoComplete="off"
            value={client.farthestMin ?? ''}
            onChange={(event) => set({ farthestMin: event.currentTarget.value === '' ? null : Number(event.currentTarget.value) })}
          >
            <option value="">{t`Not said`}</option>
            {FARTHEST_MIN.map((minutes) => (
              <option key={minutes} value={minutes}>{t`${minutes} minutes`}</option>
            ))}
          </select>
        </label>
        <Tick on={client.cannotGoOut} set={(cannotGoOut) => set({ cannotGoOut })}>
          <Trans>They cannot come in person</Trans>
        </Tick>
        <Ticks of={ACCESSES} chosen={client.access} set={(access) => set({ access })} words={(one) => i18n._(NEED_WORDS[one].ask)} />
      </AskFold>
      <AskFold title={<Trans>Language</Trans>} said={said(accessWords(i18n, { languages: client.languages }))}>
        <Ticks
          of={LANGUAGE_NAMES.map(({ tag }) => tag)}
          chosen={client.languages}
          set={(languages) => set({ languages })}
          words={(tag) => languageWords(tag, (name) => i18n._(name))}
        />
      </AskFold>
    </div>
  )
}

function ageOf(text: string): number | null {
  const age = Number(text)
  return text.trim() === '' || !Number.isInteger(age) || age < 0 || age > OLDEST ? null : age
}

const moneyOf = (text: string): 'nothing' | 'little' | null => (text === 'nothing' || text === 'little' ? text : null)

function languageWords(tag: string, say: (name: (typeof LANGUAGE_NAMES)[number]['name']) => string): string {
  const language = LANGUAGE_NAMES.find((one) => one.tag === tag)
  return language === undefined ? tag : `${language.own} – ${say(language.name)}`
}
