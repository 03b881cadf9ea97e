import { useQuery } from '@tanstack/react-query'
import { Trans } from '@lingui/react/macro'
import { useMemo } from 'react'
import { Link } from 'wouter'
import type { PlaceSummary } from '../../../core/api/places.ts'
import { placeHolding } from '../../../core/place/elsewhere/placeHolding.ts'
import { FailedNote } from '../../frame/FailedNote.tsx'
import { usePage } from '../../frame/PageContext.tsx'
import { boundariesQuery, type Outlines } from '../../help/fetch/ground.ts'
import { Waiting } from '../../ui/Waiting.tsx'
import type { PlanQuestion } from '../ask/planQuestion.ts'
import { OwnListPanel } from '../dropped/OwnListPanel.tsx'
import { useOwnLists } from '../dropped/ownList.ts'
import { PlanView } from '../PlanView.tsx'
import { authorityPlace, outlinesQuery } from './englandFiles.ts'
import { RegionDesk } from './RegionDesk.tsx'

interface AuthorityDeskProps {
  england: PlaceSummary
  outline: Outlines['features'][number]
  question: PlanQuestion
  ask: (change: Partial<PlanQuestion>) => void
  hrefWith: (change: Partial<PlanQuestion>) => string
  at: number
}

/** One authority of England: the whole desk with the planner's list, and need alone without one. */
export function AuthorityDesk({ england, outline, question, ask, hrefWith, at }: AuthorityDeskProps) {
  const { places } = usePage()
  const list = useOwnLists()?.list ?? null
  const place = useMemo(() => authorityPlace(england, outline), [england, outline])
  const { areas, boundaries } = place.files
  const { code, name } = outline.properties
  const held = placeHolding(
    code,
    places.filter(({ id }) => id !== england.id),
  )
  const onDesk = hrefWith({}).replace(/^[^?]*/, `/plan/${held?.id ?? ''}`)
  return (
    <>
      <p className="region-way">
        <Link href={hrefWith({ within: null, area: null })}>
          <Trans>All of England</Trans>
        </Link>{' '}
        <span aria-hidden="true">›</span> {name}
        {held !== undefined && held !== null && (
          <>
            {' · '}
            <Trans>
              This map lists help in {name}: <Link href={onDesk}>see the gaps by its own lists</Link>
            </Trans>
          </>
        )}
      </p>
      {list === null || areas === null || boundaries === null ? (
        <Need place={place} code={code} question={question} ask={ask} hrefWith={hrefWith} at={at} />
      ) : (
        <>
          <PlanView key={code} place={place} areas={areas} boundaries={boundaries} />
          <OwnListPanel place={place} />
        </>
      )}
    </>
  )
}

type NeedProps = Pick<AuthorityDeskProps, 'question' | 'ask' | 'hrefWith' | 'at'> & { place: PlaceSummary; code: string }

function Need({ place, code, question, ask, hrefWith, at }: NeedProps) {
  const drawn = useQuery(outlinesQuery(code))
  const borders = useQuery(boundariesQuery(place.files.boundaries ?? ''))
  const ward = question.within === null || question.within === code ? null : question.within
  const named = borders.data?.features.find(({ properties }) => properties.code === ward)?.properties.name
  if (drawn.isError)
    return (
      <FailedNote retry={() => void drawn.refetch()}>
        <p>
          <Trans>The outlines of {place.name} did not come. Check your connection, then try again.</Trans>
        </p>
      </FailedNote>
    )
  if (drawn.data === undefined)
    return (
      <Waiting>
        <Trans>Fetching the neighbourhoods of {place.name}…</Trans>
      </Waiting>
    )
  return (
    <RegionDesk
      key={code}
      place={place}
      name={ward === null ? place.name : (named ?? ward)}
      question={question}
      ask={ask}
      at={at}
      within={ward}
      by={ward === null ? 'ward' : 'area'}
      outlines={drawn.data}
      closer={null}
      hrefOf={ward === null ? (ofWard) => hrefWith({ within: ofWard }) : null}
      choose={null}
    >
      {ward !== null && (
        <p>
          <Link href={hrefWith({ within: code })}>
            <Trans>All of {place.name}</Trans>
          </Link>
        </p>
      )}
    </RegionDesk>
  )
}
