import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { readScenarioLink, scenarioLink, type LinkTrouble } from '../file/scenarioLink.ts'
import { useScenarioDesk } from '../store/scenarioContext.ts'

/**
 * The scenario of the address, opened once, and the one that is shown put there as long as it is ticked: after each change of it, and of the
 * question, which writes the address anew.
 *
 * @param place its id
 */
export function useScenarioInLink(place: string) {
  const { t } = useLingui()
  const [path] = useLocation()
  const search = useSearch()
  const address = search === '' ? path : `${path}?${search}`
  const scenario = useScenarioDesk()
  const { changes } = scenario
  const [ticked, tick] = useState(false)
  const [tooLong, setTooLong] = useState(false)
  const [trouble, setTrouble] = useState<LinkTrouble | null>(null)
  const opened = useRef(false)
  useEffect(() => {
    if (opened.current) return
    opened.current = true
    const open = async () => {
      const read = await readScenarioLink(location.hash, place)
      if (read === null) return
      if ('trouble' in read) {
        setTrouble(read.trouble)
        return
      }
      const same = scenario.list.find((one) => JSON.stringify(one.changes) === JSON.stringify(read.changes))
      if (same === undefined) scenario.begin(t`From a link`, read.changes)
      else scenario.select(same.id)
      tick(true)
    }
    void open()
  }, [place, scenario, t])
  useEffect(() => {
    if (!ticked) return undefined
    let over = false
    const write = async () => {
      const hash = changes.length === 0 ? '' : await scenarioLink(place, changes)
      if (over) return
      setTooLong(hash === null)
      putHash(address, hash ?? '')
    }
    void write()
    return () => {
      over = true
    }
  }, [ticked, place, changes, address])
  const set = (on: boolean) => {
    tick(on)
    setTooLong(false)
    if (!on) putHash(address, '')
  }
  return { ticked, tick: set, tooLong, trouble }
}

const putHash = (address: string, hash: string): void => history.replaceState(history.state, '', `${address}${hash}`)
