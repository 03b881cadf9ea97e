import { cutText, seenText } from '../row/seenText.ts'
import { withoutContacts } from '../table/says/withoutPersons.ts'

/** What a place is called, on one line and without mail addresses and mobile numbers, at most 200 characters; '' = nothing is left. */
export const shownName = (text: string): string =>
  cutText(withoutContacts(seenText(cutText(text, 1000)).replaceAll(/\s+/g, ' ').trim()) ?? '', 200)
