import { describe, expect, it } from 'vitest'
import { readNote } from '../../../../core/lists/known/communityNotes.ts'

const ACTIVE = { status: 'active', alert: null, hoursAreOthers: false, mode: [], hasMoved: false, referral: null }

describe('what a gatherer notes beside a row', () => {
  it.each(['', 'bring own bags', 'offers: WiFi, Computers', 'old list: confirm'])('"%s" leaves it running', (note) => {
    expect(readNote(note)).toEqual(ACTIVE)
  })

  it('closes it where its list marked it so', () => {
    expect(readNote('offers: WiFi; marked temporarily closed in source')).toMatchObject({ status: 'temporarily closed' })
  })

  // Nobody can say that it still runs; that is not the same as closed.
  it.each([
    ['9-month project from May 2022; lunch club alongside', 'Announced as a project of 9 months from May 2022.'],
    ['winter 2023-24; hot drinks', 'Listed for the winter of 2023-24.'],
    ['undated; trial Jan 2023 - May 2023', 'A trial from Jan 2023 to May 2023.'],
    ['pilot of six sessions', 'Began as a trial of six sessions.'],
    ['Hub announced for winter 2022: food and fuel', 'Announced for the winter of 2022.'],
    ['the mall is due to be demolished', 'The building was due to come down: it has probably moved.'],
    ['describes the pandemic arrangement', 'Set up for the pandemic.'],
    ['room lent for 6 months from June 2021', 'Had its rooms for 6 months from June 2021.'],
    ['confirm it still runs', 'Whether it still runs is not known.'],
  ])('"%s" leaves it open whether it runs', (note, text) => {
    expect(readNote(note)).toMatchObject({ status: 'not stated', alert: { text, until: null } })
  })

  it.each([
    'hours are given in the context of bringing donations',
    'hours are those of the toilets there',
    'head office; listed for donations',
    'pandemic-time hours',
  ])('"%s": the hours beside it are not its own', (note) => expect(readNote(note).hoursAreOthers).toBe(true))

  it('says where help is brought, and where a voucher is asked for', () => {
    expect(readNote('parcels are delivered to homes').mode).toEqual(['delivery'])
    expect(readNote('food is given out at other centres by voucher').referral).toBe('By voucher')
  })
})
