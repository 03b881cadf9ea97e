import { useEffect, useState } from 'react'

/** Wide enough for list and map side by side, as find.css has it. */
const WIDE = '(min-width: 72rem)'

/**
 * Whether the map stands beside the list: on a wide screen by itself, once the list is painted; on a phone, or where data is to be saved,
 * when it is asked for (`asked`).
 */
export function useMapBeside(hydrated: boolean): { open: boolean; asked: boolean; setOpen: (open: boolean) => void } {
  const [chosen, setChosen] = useState<boolean | null>(null)
  const [byItself, setByItself] = useState(false)
  useEffect(() => {
    if (!hydrated || savesData()) return undefined
    const wide = matchMedia(WIDE)
    const follow = () => setByItself(wide.matches)
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
