import { setPriority } from 'node:os'
import { move, transferableSymbol, valueSymbol } from 'piscina'
import type { Pressed } from '../http/answer.ts'
import { answerGapsText, type GapsTask } from './answerGapsText.ts'
import { answerWhatIfText, type WhatIfTask } from './answerWhatIfText.ts'
import type { RefusedFields } from './refusedFields.ts'
import { tellSiting, type SitingTask } from './tellSiting.ts'

/** The least that a thread can have: whoever asks for something short is answered first. */
const LAST = 19

// Linux alone counts a priority by the thread; elsewhere this would slow the whole server down.
if (process.platform === 'linux') setPriority(LAST)

export const gaps = (task: GapsTask) => handedOver(answerGapsText(task))

export const whatIf = (task: WhatIfTask) => handedOver(answerWhatIfText(task))

export const siting = (task: SitingTask) => tellSiting(task)

/** Bytes are not copied on their way out of the thread. */
function handedOver(answer: Pressed | RefusedFields): Pressed | RefusedFields {
  if ('refused' in answer) return answer
  const moved = { [transferableSymbol]: answer.body.buffer, [valueSymbol]: answer }
  // It arrives as what it is made of.
  return move(moved) as unknown as Pressed
}
