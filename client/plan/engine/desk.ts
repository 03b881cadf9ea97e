import type { DeskAnswers, DeskAreas, DeskListing } from './answers.ts'
import type { DeskQuestion } from './deskQuestion.ts'
import type { FromEngine } from './messages.ts'

/** What the page knows of its engine. What was answered stays on screen until something newer comes, whatever fails meanwhile. */
export interface Desk {
  /** null until the files are there. */
  opened: { areas: DeskAreas; listings: readonly DeskListing[]; needsKnown: boolean; walksKnown: boolean } | null
  /** Each part as it was answered last. */
  answers: Partial<DeskAnswers>
  /** Number of the question that each part answers; a part of an earlier one than `asked` is being worked out anew. */
  answered: Partial<Record<keyof DeskAnswers, number>>
  /** Number of the last question; -1 = none yet. */
  asked: number
  /** The last question itself, and the one that `answers.gaps` answers; null = none yet. */
  question: DeskQuestion | null
  answeredQuestion: DeskQuestion | null
  /** The last question is answered whole. */
  done: boolean
  /** What went wrong: `files` they did not come, `question` it cannot be answered, `engine` the thread ended. */
  fault: { of: 'files' | 'question' | 'engine'; message: string } | null
}

export const NO_DESK: Desk = {
  opened: null,
  answers: {},
  answered: {},
  asked: -1,
  question: null,
  answeredQuestion: null,
  done: false,
  fault: null,
}

export type DeskNews =
  | FromEngine
  | { say: 'asked'; number: number; question?: DeskQuestion }
  | { say: 'died'; message: string }
  | { say: 'again' }

export function heard(desk: Desk, news: DeskNews): Desk {
  switch (news.say) {
    case 'asked':
      return {
        ...desk,
        asked: news.number,
        question: news.question ?? null,
        done: false,
        fault: desk.fault?.of === 'question' ? null : desk.fault,
      }
    case 'opened':
      return {
        ...desk,
        opened: { areas: news.areas, listings: news.listings, needsKnown: news.needsKnown, walksKnown: news.walksKnown },
        fault: null,
      }
    case 'part':
      // What was asked before the last question may still be on its way.
      if (news.number !== desk.asked) return desk
      return {
        ...desk,
        answers: { ...desk.answers, [news.part]: news.answer },
        answered: { ...desk.answered, [news.part]: news.number },
        answeredQuestion: news.part === 'gaps' ? desk.question : desk.answeredQuestion,
      }
    case 'done':
      return news.number === desk.asked ? { ...desk, done: true } : desk
    case 'failed':
      if (news.number !== null && news.number !== desk.asked) return desk
      return { ...desk, done: true, fault: { of: news.number === null ? 'files' : 'question', message: news.message } }
    case 'died':
      return { ...desk, done: true, fault: { of: 'engine', message: news.message } }
    default:
      return { ...desk, fault: null }
  }
}
