import { createContext, useContext } from 'react'
import type { PlaceSummary } from '../../core/api/places.ts'
import type { PageInput, ReportOutcome } from '../../core/api/pages.ts'
import type { Trouble, Where } from '../../core/seek/where.ts'

/** What every page is given. */
export interface Page {
  /** ms since 1970 UTC; moves on once a minute in the browser. */
  now: number
  places: readonly PlaceSummary[]
  where: Where | null
  trouble: Trouble | null
  /** What became of the report that a form without script sent. */
  report: ReportOutcome | null
  /** For the form that reports something wrong, where no script runs. */
  reportKey: string | null
  /** True in the browser after the first render: what needs script may be offered. */
  hydrated: boolean
}

export const PageContext = createContext<Page | null>(null)

/** @throws Error outside a page */
export function usePage(): Page {
  const page = useContext(PageContext)
  if (page === null) throw new Error('usePage needs a PageContext around it')
  return page
}

export type FirstPage = Pick<PageInput, 'now' | 'places' | 'where' | 'trouble' | 'report'> & { reportKey?: string | null }
