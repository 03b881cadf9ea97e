import { createContext, useContext } from 'react'
import type { ScenarioDesk } from './useScenario.ts'

export const ScenarioContext = createContext<ScenarioDesk | null>(null)

/** @throws Error outside a desk with scenarios */
export function useScenarioDesk(): ScenarioDesk {
  const scenario = useContext(ScenarioContext)
  if (scenario === null) throw new Error('useScenarioDesk outside a desk')
  return scenario
}
