import { lazy, type ComponentType } from 'react'
import { inTime } from './patience.ts'

/** A part of the page whose code did not come. */
export class PartMissing extends Error {}

/**
 * A part whose code is fetched when it is first drawn. One that does not come in time is asked for anew the next time it is opened.
 *
 * @returns the part as it stands now; to be asked once, as what draws it is mounted
 */
export function lazyPart<Props>(load: () => Promise<ComponentType<Props>>): () => ComponentType<Props> {
  const make = (): ComponentType<Props> =>
    lazy(() =>
      inTime(load()).then(
        (Part) => ({ default: Part as ComponentType<unknown> }),
        () => {
          current = make()
          throw new PartMissing('No answer came.')
        },
      ),
    ) as ComponentType<Props>
  let current = make()
  return () => current
}
