import type { SitesAnswer, SitesFault, SitesNews, SitesStage } from './messages.ts'

/** How far a search for sites is. What was found stays when it is stopped or its thread ends. */
export interface SitesProgress {
  /** What it is about; another question has another. */
  about: string
  /** `idle` nothing was asked yet; `stopped` by hand. */
  state: 'idle' | 'running' | 'stopped' | 'done'
  stage: SitesStage
  answer: SitesAnswer | null
  fault: SitesFault | null
  /** The solver could not run here. */
  unsolved: string | null
}

export const NOT_ASKED: SitesProgress = { about: '', state: 'idle', stage: 'opening', answer: null, fault: null, unsolved: null }

export type ProgressNews = SitesNews | { say: 'start' | 'stop' } | { say: 'ask'; about: string } | { say: 'died'; message: string }

export function heardOf(now: SitesProgress, news: ProgressNews): SitesProgress {
  switch (news.say) {
    case 'start':
      return { ...NOT_ASKED, about: now.about, state: 'running' }
    case 'ask':
      return { ...NOT_ASKED, about: news.about }
    case 'stop':
      return now.state === 'running' ? { ...now, state: 'stopped' } : now
    case 'stage':
      return { ...now, stage: news.stage }
    case 'answer':
      return { ...now, answer: news.answer }
    case 'unsolved':
      return { ...now, unsolved: news.message }
    case 'refused':
      return { ...now, state: 'done', fault: news.fault }
    case 'died':
      return { ...now, state: 'done', fault: { of: 'thread', message: news.message } }
    default:
      return { ...now, state: 'done' }
  }
}
