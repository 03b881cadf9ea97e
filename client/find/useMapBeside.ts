import { useEffect, useState } from 'react'

/** Wide enough for list and map side by side, as find.css has it. */
const WIDE = '(min-width: 72rem)'

export interface MapBeside {
  /** null = not known yet: the page is not alive. */
  open: boolean | null
  /** The reader asked for it, so that it takes the focus. */
  asked: boolean
  setOpen: (open: boolean) => void
}

/**
 * Whether the map stands beside the list: on a wide screen by itself, once the list is painted; on a phone, or where data is to be saved,
 * when it is asked for.
 */
export function useMapBeside(hydrated: boolean): MapBeside {
  const [chosen, setChosen] = useState<boolean | null>(null)
  const [byItself, setByItself] = useState<boolean | null>(null)
  useEffect(() => {
    if (!hydrated) return undefined
    const wide = matchMedia(WIDE)
    const follow = () => setByItself(wide.matches && !savesData())
    const painted = setTimeout(follow)
    wide.addEventListener('change', follow)
    return () => {
      clearTimeout(painted)
      wide.removeEventListener('change', follow)
    }
  }, [hydrated])
  return { open: chosen ?? byItself, asked: chosen === true, setOpen: setChosen }
}

/** What the browser says of the connection, where it says it. */
const savesData = (): boolean => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true
