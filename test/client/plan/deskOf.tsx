import { I18nProvider } from '@lingui/react'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { speak } from '../../../client/i18n/languages.ts'
import { gapQueryOf, readQuestion } from '../../../client/plan/ask/planQuestion.ts'
import { DeskViewContext, type DeskView } from '../../../client/plan/desk/deskView.ts'
import { kindsCompared } from '../../../client/plan/compare/kindsCompared.ts'
import { heard, NO_DESK, type Desk } from '../../../client/plan/engine/desk.ts'
import { deskEngine } from '../../../client/plan/engine/deskEngine.ts'
import type { DeskGround } from '../../../client/plan/engine/deskGround.ts'
import { DESK_PARTS } from '../../../client/plan/engine/answers.ts'
import type { DeskQuestion } from '../../../client/plan/engine/deskQuestion.ts'
import { speakPlan } from '../../../client/plan/speakPlan.ts'
import type { AreaFigures } from '../../../core/place/area.ts'
import type { Service } from '../../../core/listing/service.ts'
import { PLACES } from '../places.ts'

const i18n = speakPlan(speak())
const NOW = Date.UTC(2026, 5, 1)

interface Around extends Partial<Omit<DeskGround, 'figures' | 'services'>> {
  at?: number
  changes?: DeskQuestion['changes']
  own?: DeskQuestion['own']
  compared?: DeskQuestion['compared']
}

/** A desk as the engine opens and answers it, every part of it. @param query as in the address */
export async function deskOf(
  query: string,
  figures: AreaFigures,
  services: readonly Service[],
  { at = NOW, changes = [], own = null, compared = [], ...around }: Around = {},
): Promise<DeskView> {
  const question = readQuestion(new URLSearchParams(query))
  let desk: Desk = heard(NO_DESK, { say: 'asked', number: 1 })
  const calendar = { nation: 'england' as const, terms: [] }
  const engine = deskEngine(
    { figures, services, needs: null, boundaries: null, water: null, walks: null, calendar, ...around },
    (news) => (desk = heard(desk, news)),
    () => Promise.resolve(),
    () => 0,
  )
  await engine.ask(
    1,
    {
      query: gapQueryOf(question),
      at,
      within: question.within,
      matrix: question.matrix,
      own,
      changes,
      compared,
      kinds: kindsCompared(question),
    },
    DESK_PARTS,
  )
  if (desk.opened === null || desk.answers.gaps === undefined) throw new Error(desk.fault?.message ?? 'nothing was answered')
  const { now: state, before } = desk.answers.gaps
  const place = { ...PLACES[0]!, id: 'middletown', name: 'Middletown' }
  return {
    place,
    question,
    answered: question,
    own,
    ask: () => undefined,
    hrefWith: () => '',
    at,
    ...desk.opened,
    state,
    before,
    answers: desk.answers,
    isFresh: () => true,
  }
}

export const htmlIn = (view: DeskView, node: ReactNode): string =>
  renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <DeskViewContext value={view}>{node}</DeskViewContext>
    </I18nProvider>,
  )

/** What is read, without the tags. */
export const textIn = (view: DeskView, node: ReactNode): string =>
  htmlIn(view, node)
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&#x27;', '’')
    .replaceAll(/\s+/g, ' ')
