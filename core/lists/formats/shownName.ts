import { withoutContacts } from '../table/says/withoutPersons.ts'

/** What a place is called, on one line and without mail addresses and mobile numbers, at most 200 characters; '' = nothing is left. */
export const shownName = (text: string): string => (withoutContacts(text.slice(0, 1000).replaceAll(/\s+/g, ' ').trim()) ?? '').slice(0, 200)
