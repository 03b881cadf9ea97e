import { codeWords } from './codeWords.ts'

/** A heading as it can stand in a sentence before what its cell says: "fsm_eligible_only" → "fsm eligible only". */
export const saidHeading = (heading: string): string =>
  codeWords(heading)
    .replaceAll(/\([^)]*\)|[?*:]|\b(?:y\s?\/\s?n|yes\s?\/\s?no)\b/gi, '')
    .replaceAll(/[_\s]+/g, ' ')
    .trim()
