import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import { useDeskView } from '../../desk/deskView.ts'
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
  const { question } = useDeskView()
  const scenario = useScenarioDesk()
  const { changes } = scenario
  const [ticked, tick] = useState(false)
  const [tooLong, setTooLong] = useState(false)
  const [trouble, setTrouble] = useState<LinkTrouble | null>(null)
  const opened = useRef(false)
  useEffect(() => {
    if (opened.current) return
    opened.current = true
    void readScenarioLink(location.hash, place).then((read) => {
      if (read === null) return
      if ('trouble' in read) {
        setTrouble(read.trouble)
        return
      }
      const same = scenario.list.find((one) => JSON.stringify(one.changes) === JSON.stringify(read.changes))
      if (same === undefined) scenario.begin(t`From a link`, read.changes)
      else scenario.select(same.id)
      tick(true)
    })
  }, [place, scenario, t])
  useEffect(() => {
    if (!ticked) return
    let over = false
    void (changes.length === 0 ? Promise.resolve('') : scenarioLink(place, changes)).then((hash) => {
      if (over) return
      setTooLong(hash === null)
      putHash(hash ?? '')
    })
    return () => {
      over = true
    }
  }, [ticked, place, changes, question])
  const set = (on: boolean) => {
    tick(on)
    setTooLong(false)
    if (!on) putHash('')
  }
  return { ticked, tick: set, tooLong, trouble }
}

const putHash = (hash: string): void => history.replaceState(history.state, '', `${location.pathname}${location.search}${hash}`)
