import { useLingui } from '@lingui/react/macro'
import { memo, useEffect, useRef, type FocusEvent, type MouseEvent } from 'react'
import type { Found } from '../../../../core/seek/search.ts'
import { groupOf } from '../../../../core/listing/taxonomy.ts'
import { useAddress } from '../../address/useAddress.ts'
import { shownType } from '../../card/shownType.ts'
import type { WorldPx } from './clusters.ts'
import { markName } from './markName.ts'
import { markOf, tabStopOf, type Mark, type Spread } from './marks.ts'
import { PinShape, type PinMark } from './PinShape.tsx'
import { useArrows } from '../useArrows.ts'
import type { Drawn } from './usePins.ts'

interface MapPinsProps {
  marks: readonly Mark[]
  spread: Spread | null
  drawn: Drawn
  /** Key of the pin where the reader was last; null = none yet. */
  active: string | null
  /** Key of the pin whose popup is open. */
  open: string | null
  pointedAt: string | null
  /** A key whose pin is to take the focus as soon as it is drawn. */
  focusOn: string | null
  onFocused: () => void
  onActive: (mark: Mark, element: HTMLElement) => void
  onPress: (mark: Mark, event: MouseEvent) => void
  /** Brings what has just been drawn into view. */
  onShow: (element: Element) => void
  onPoint: (id: string | null) => void
}

/** The pins: buttons in the order of the list, one tab stop for all, arrow keys from one to the next. */
export function MapPins(props: MapPinsProps) {
  const { marks, spread, drawn, open, pointedAt, focusOn, onFocused, onActive, onPress, onPoint, onShow } = props
  const { t } = useLingui()
  const group = useRef<HTMLDivElement>(null)
  const reachable = marks.filter(({ covered }) => !covered)
  const { origin } = drawn
  const active = tabStopOf(reachable, props.active, drawn.view)
  useEffect(() => {
    if (focusOn === null) return
    buttonOf(group.current, markOf(reachable, focusOn))?.focus({ preventScroll: true })
    onFocused()
  })
  useArrows(group, '.pin:not(.pin-covered)', true)
  return (
    <div className="pins" role="group" aria-label={t`Places on the map, in the order of the list`} ref={group}>
      {spread && <SpreadLegs key={spread.px.join()} {...{ spread, origin, onShow }} />}
      {marks.map((mark) => (
        <Pin
          key={mark.key}
          mark={mark}
          x={mark.px[0] - origin[0]}
          y={mark.px[1] - origin[1]}
          tabStop={mark === active}
          open={mark.key === open}
          pointed={mark.press !== 'fold' && mark.members.some(({ service }) => service.id === pointedAt)}
          onActive={onActive}
          onPress={onPress}
          onPoint={onPoint}
        />
      ))}
    </div>
  )
}

interface PinProps extends Pick<MapPinsProps, 'onActive' | 'onPress' | 'onPoint'> {
  mark: Mark
  x: number
  y: number
  tabStop: boolean
  open: boolean
  pointed: boolean
}

const Pin = memo(function Pin({ mark, x, y, tabStop, open, pointed, onActive, onPress, onPoint }: PinProps) {
  const { i18n } = useLingui()
  const { types, at } = useAddress()
  const { members, press, covered, spread } = mark
  const [first] = members
  const { id } = first.service
  const kind = shownType(first.service.types, types)
  const several = members.length > 1
  const looks = [
    'pin leaflet-marker-icon leaflet-interactive',
    several && 'pin-several',
    members.length > 99 && 'pin-hundreds',
    spread && 'pin-spread',
    pointed && 'pin-pointed',
    open && 'pin-open',
    covered && 'pin-covered',
  ]
  const expanded = press === 'open' ? open : press === 'zoom' ? undefined : press === 'fold'
  return (
    <button
      className={looks.filter(Boolean).join(' ')}
      type="button"
      data-key={mark.key}
      data-ids={members.map(({ service }) => service.id).join(' ')}
      style={{ translate: `${x}px ${y}px` }}
      tabIndex={tabStop ? 0 : -1}
      aria-label={markName(i18n, mark, kind, at)}
      aria-expanded={expanded}
      onClick={(event) => onPress(mark, event)}
      onFocus={({ currentTarget }: FocusEvent<HTMLElement>) => {
        onActive(mark, currentTarget)
        onPoint(id)
      }}
      onBlur={() => onPoint(null)}
      onPointerEnter={() => onPoint(id)}
      onPointerLeave={() => onPoint(null)}
    >
      {several ? members.length : <PinShape group={groupOf(kind)} mark={pinMarkOf(first)} />}
    </button>
  )
})

/** The quiet disc on which members stand, and a thin line from each to the point where all of them are. */
function SpreadLegs({ spread: { px, radius, ends }, origin, onShow }: Pick<MapPinsProps, 'onShow'> & { spread: Spread; origin: WorldPx }) {
  const disc = useRef<SVGCircleElement>(null)
  useEffect(() => {
    // After the first member has taken the focus, so that this is the move that counts.
    const frame = requestAnimationFrame(() => disc.current && onShow(disc.current))
    return () => cancelAnimationFrame(frame)
  }, [onShow])
  return (
    <svg className="spread" style={{ translate: `${px[0] - origin[0]}px ${px[1] - origin[1]}px` }} aria-hidden="true">
      <circle r={radius} ref={disc} />
      {ends.map(([x, y]) => (
        <line key={`${x} ${y}`} x2={x - px[0]} y2={y - px[1]} />
      ))}
    </svg>
  )
}

const buttonOf = (group: HTMLElement | null, mark: Mark | undefined): HTMLElement | null =>
  mark === undefined ? null : (group?.querySelector<HTMLElement>(`[data-key="${CSS.escape(mark.key)}"]`) ?? null)

const pinMarkOf = ({ open }: Found): PinMark => (open.state === 'closed' ? 'closed' : open.state === 'not confirmed' ? 'unsure' : 'known')
