import { Plural, Trans } from '@lingui/react/macro'
import { usePage } from '../../frame/PageContext.tsx'
import { MOST_KEPT } from '../../../core/share/mostKept.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { useReferDesk } from '../desk/referDesk.ts'
import type { PlanLink } from './planLink.ts'

interface TakeInNoteProps {
  link: Exclude<PlanLink, { state: 'none' }>
  /** Whether the plan is, so far. */
  isEmpty: boolean
  take: (ids: readonly string[]) => void
  leave: () => void
}

/** What a link holds, what of it is not known here, and what to do. */
export function TakeInNote({ link, isEmpty, take, leave }: TakeInNoteProps) {
  const holds = link.state === 'read' && link.ids.length > 0
  return (
    <div className={holds ? 'note' : 'note note-warn'} role="status">
      <Icon name={holds ? 'info' : 'warn'} />
      <div>
        <p>
          <Says link={link} />
        </p>
        <p className="take-in-ways">
          {holds && (
            <button type="button" className="button" onClick={() => take(link.ids)}>
              {isEmpty ? <Trans>Make it the plan</Trans> : <Trans>Add it to the plan</Trans>}
            </button>
          )}
          <button type="button" className="button button-quiet" onClick={leave}>
            {holds ? <Trans>Leave it</Trans> : <Trans>Go on without it</Trans>}
          </button>
        </p>
      </div>
    </div>
  )
}

function Says({ link }: Pick<TakeInNoteProps, 'link'>) {
  const { place } = useReferDesk()
  const { places } = usePage()
  switch (link.state) {
    case 'newer':
      return <Trans>This link was made by a later version of this map. Load this page again, then open the link again.</Trans>
    case 'unreadable':
      return <Trans>This is no link of a plan, or it broke on its way. Ask for it again, or choose the places anew.</Trans>
    case 'elsewhere': {
      const other = places.find(({ id }) => id === link.place)
      if (other === undefined) return <Trans>This link is of a place that this map does not have. Choose the places anew.</Trans>
      return (
        <Trans>
          This link is of {other.name}. <a href={`/refer/${other.id}#${link.fragment}`}>Open it there</a>
        </Trans>
      )
    }
    case 'read':
      return (
        <>
          <Plural
            value={link.ids.length}
            _0="No place of this link is listed here now."
            one="This link holds a plan of # place."
            other="This link holds a plan of # places."
          />{' '}
          {link.unknown > 0 && link.ids.length > 0 && (
            <Plural
              value={link.unknown}
              one={`# more is not on the list of ${place.name} now: look for another instead.`}
              other={`# more are not on the list of ${place.name} now: look for others instead.`}
            />
          )}
          {link.ids.length === 0 && <Trans>Look for others instead: say what the client needs.</Trans>}{' '}
          {link.over > 0 && <Trans>A plan holds {MOST_KEPT}: the rest is left out.</Trans>}
        </>
      )
    default:
      return link satisfies never
  }
}
