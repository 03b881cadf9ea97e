import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react'
import type { Position } from '../../../core/listing/service.ts'
import type { Drawing } from './drawing.ts'

interface RegionMapProps {
  drawing: Drawing
  /** A part that is too small to be seen, drawn larger in a corner. */
  closer: { drawing: Drawing; name: string } | null
  /** 1–5, least to most; 0 or none = not known. */
  classes: ReadonlyMap<string, number>
  /** What counts, as dots. */
  doors: readonly Position[]
  /** What the map is of; the table says the same. */
  label: string
  /** What is said of a region under the pointer. */
  say: (code: string) => ReactNode
  choose: ((code: string) => void) | null
}

/** Regions coloured by a figure. Drawn without a map's engine: it is there with the figures, and in every print. */
export function RegionMap({ drawing, closer, classes, doors, label, say, choose }: RegionMapProps) {
  const [over, setOver] = useState<string | null>(null)
  const svg = useRef<SVGSVGElement>(null)
  usePointed(svg, setOver, choose)
  return (
    <div className="region-map">
      <svg
        ref={svg}
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        role="img"
        aria-label={label}
        data-choose={choose !== null || undefined}
      >
        <Shapes drawing={drawing} classes={classes} doors={doors} />
        {closer !== null && <Closer {...closer} classes={classes} doors={doors} within={drawing} />}
      </svg>
      <p className="region-over" aria-hidden="true">
        {over === null ? null : say(over)}
      </p>
    </div>
  )
}

/** What is under the pointer, and what is pressed: a short way for who sees it. By keyboard the table leads to the same. */
function usePointed(
  box: RefObject<SVGSVGElement | null>,
  over: (code: string | null) => void,
  press: ((code: string) => void) | null,
): void {
  const latest = useRef(press)
  useLayoutEffect(() => {
    latest.current = press
  })
  useEffect(() => {
    const svg = box.current
    const codeAt = ({ target }: Event): string | null => (target as SVGElement).dataset.code ?? null
    const move = (event: Event) => over(codeAt(event))
    const leave = () => over(null)
    const click = (event: Event) => {
      const code = codeAt(event)
      if (code !== null) latest.current?.(code)
    }
    svg?.addEventListener('pointermove', move)
    svg?.addEventListener('pointerleave', leave)
    svg?.addEventListener('click', click)
    return () => {
      svg?.removeEventListener('pointermove', move)
      svg?.removeEventListener('pointerleave', leave)
      svg?.removeEventListener('click', click)
    }
  }, [box, over])
}

type ShapesProps = Pick<RegionMapProps, 'drawing' | 'classes' | 'doors'>

const Shapes = memo(function Shapes({ drawing, classes, doors }: ShapesProps) {
  const dots = useMemo(() => dotsOf(drawing, doors), [drawing, doors])
  return (
    <>
      {drawing.paths.map(({ code, d }) => (
        <path key={code} d={d} data-code={code} data-class={classes.get(code) ?? 0} />
      ))}
      {dots !== '' && <path className="region-doors" d={dots} />}
    </>
  )
})

/** In the upper corner where there is sea alone, with a frame round it. */
function Closer({ drawing, name, classes, doors, within }: ShapesProps & { name: string; within: Drawing }) {
  const width = within.width * 0.31
  const height = (width * drawing.height) / drawing.width
  const x = 2
  return (
    <g>
      <text className="region-name" x={x} y={16} fontSize={15}>
        {name}
      </text>
      <rect className="region-frame" x={x} y={22} width={width} height={height} />
      <svg x={x} y={22} width={width} height={height} viewBox={`0 0 ${drawing.width} ${drawing.height}`}>
        <Shapes drawing={drawing} classes={classes} doors={doors} />
      </svg>
    </g>
  )
}

/** One path of lines without length, whose ends are round: ten thousand dots are one element. */
function dotsOf({ width, height, place }: Drawing, doors: readonly Position[]): string {
  const seen = new Set<string>()
  for (const [lon, lat] of doors) {
    const [x, y] = place(lon, lat)
    if (x >= 0 && y >= 0 && x <= width && y <= height) seen.add(`M${x.toFixed(0)} ${y.toFixed(0)}h0`)
  }
  return [...seen].join('')
}
