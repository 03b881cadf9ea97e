import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { waterQuery } from '../fetch/ground.ts'

type MakeWalkOver = typeof import('../../../core/place/water/walkOver.ts').walkOver

/**
 * What a straight walk in a place goes over. It comes after the list is painted, so that the list never waits for it; where the file cannot be
 * had the list stays as it is.
 *
 * @param url of the place's water; null = not known
 * @param wanted whether there is a point to walk from
 */
export function useWalkOver(url: string | null, wanted: boolean): ReturnType<MakeWalkOver> | undefined {
  const [make, setMake] = useState<{ walkOver: MakeWalkOver } | null>(null)
  const enabled = wanted && url !== null
  const { data: water } = useQuery({ ...waterQuery(url ?? ''), enabled: enabled && make !== null })
  useEffect(() => {
    if (!enabled || make !== null) return undefined
    // Two frames: the list has been painted by then.
    const frame = requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        import('../../../core/place/water/walkOver.ts').then(
          ({ walkOver }) => setMake({ walkOver }),
          () => undefined,
        )
      }),
    )
    return () => cancelAnimationFrame(frame)
  }, [enabled, make])
  return useMemo(() => (make === null || water === undefined ? undefined : make.walkOver(water)), [make, water])
}
