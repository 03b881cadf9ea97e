import type { Ask } from '../ask.ts'
import { ProblemError } from '../problem.ts'

/** How a limit of a network refuses. @param detail sentences for who asked @throws ProblemError 429 with `Retry-After` */
export const tooOften =
  (detail: string) =>
  (_: Ask, waitS: number): never => {
    throw new ProblemError(429, detail, { headers: { 'Retry-After': String(waitS) } })
  }
