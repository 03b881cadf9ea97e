import { useQuery } from '@tanstack/react-query'
import { Trans } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import type { PlaceSummary } from '../../../core/api/places.ts'
import { FailedNote } from '../../frame/FailedNote.tsx'
import { usePage } from '../../frame/PageContext.tsx'
import { instantOf } from '../../help/address/address.ts'
import { Waiting } from '../../ui/Waiting.tsx'
import { useQuestion } from '../desk/useQuestion.ts'
import { AuthorityDesk } from './AuthorityDesk.tsx'
import { AuthorityChoice } from './AuthorityChoice.tsx'
import { drawingOf } from './drawing.ts'
import { drawingQuery } from './englandFiles.ts'
import { RegionDesk } from './RegionDesk.tsx'
import { useAuthorityOf } from './useAuthorityOf.ts'
import './england.css'

/** Longitudes and latitudes round Greater London. */
const LONDON = [-0.52, 51.28, 0.34, 51.7] as const

/** All of England, or one authority of it: need, and the planner's own list where one was given. */
export function EnglandPage({ place }: { place: PlaceSummary }) {
  const { now: opened } = usePage()
  const [now] = useState(opened)
  const { question, ask, hrefWith } = useQuestion()
  const at = instantOf(question, now)
  const drawn = useQuery(drawingQuery)
  const authority = useAuthorityOf(place, question.within)
  const outlines = drawn.data ?? null
  const closer = useMemo(() => outlines && { drawing: drawingOf(outlines, LONDON), name: 'London' }, [outlines])
  if (drawn.isError)
    return (
      <FailedNote retry={() => void drawn.refetch()}>
        <p>
          <Trans>The map of England did not come. Check your connection, then try again.</Trans>
        </p>
      </FailedNote>
    )
  if (outlines === null || authority === 'looking')
    return (
      <Waiting>
        <Trans>Fetching the map of England…</Trans>
      </Waiting>
    )
  const outline = outlines.features.find(({ properties }) => properties.code === authority.code)
  if (outline !== undefined)
    return <AuthorityDesk england={place} outline={outline} question={question} ask={ask} hrefWith={hrefWith} at={at} />
  return (
    <>
      {question.within !== null && <NoSuchAuthority />}
      <RegionDesk
        place={place}
        name={place.name}
        question={question}
        ask={ask}
        at={at}
        within={null}
        by="authority"
        outlines={outlines}
        closer={closer}
        hrefOf={(code) => hrefWith({ within: code })}
        choose={(code) => ask({ within: code })}
      >
        <AuthorityChoice outlines={outlines} chosen={null} choose={(code) => ask({ within: code })} />
      </RegionDesk>
    </>
  )
}

const NoSuchAuthority = () => (
  <p className="note note-warn">
    <Trans>The link asks for an authority or ward that England does not have. Here is all of England: choose one below.</Trans>
  </p>
)
