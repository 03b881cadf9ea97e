import { describe, expect, it } from 'vitest'
import { messageText } from '../../../../client/help/share/text/messageText.ts'
import { recordText } from '../../../../client/help/share/text/recordText.ts'
import { speakShare } from '../../../../client/help/share/speakShare.ts'
import { logCsv } from '../../../../client/refer/log/logCsv.ts'
import { handedOver } from '../../../../client/refer/plan/handedOver.ts'
import { mailDraft, mailLink } from '../../../../client/refer/step/mailDraft.ts'
import { makeService, rule } from '../../../core/listing/makeService.ts'
import { deskFor, i18n, NOW, sessionOf } from '../deskFor.tsx'

const hall = makeService({ name: 'Hall', phone: '0161 222 4000', hours: [rule('TH', '10:00', '12:00')] })
const shop = makeService({ id: '00000000-0000-5000-8000-000000000002', name: 'Shop', types: ['food-pantry'] })

/** Twenty things that must never leave the room. Those that a worker might type go into every box that keeps what is typed. */
const PLANTED = [
  'Maryam Qureshi',
  '943 476 5919',
  '14/02/1991',
  '07700 900123',
  'M16 0RA',
  'flat above the chemist',
  'Yusuf',
  'caseworker Dunn',
  'asylum',
  'pregnant',
  'MARAC',
  'probation',
  'sertraline',
  'overdrawn',
  'eviction notice',
  'social worker',
  'Ofelia School',
  'qureshi@example.org',
  'NI QQ123456C',
  'ref 8842',
]
const TYPED = PLANTED.join(', ')

const session = sessionOf({
  where: { text: 'M16 0RA', from: [-2.28, 53.465], outward: 'M16', authority: null },
  client: { needs: ['food-today', 'nappies'], diet: ['halal'], age: 34, children: ['1-4'], noRecourse: true, languages: ['ur'] },
  plan: [
    { id: hall.id, need: 'food-today', note: TYPED, handOver: false },
    { id: shop.id, need: 'nappies', note: TYPED, handOver: false },
    { id: 'gone', need: null, note: TYPED, handOver: true },
  ],
  note: TYPED,
  log: [{ id: '1', service: hall.id, name: 'Hall', need: 'food-today', way: 'rang', at: NOW, outcome: null }],
})
const desk = deskFor([hall, shop], session)

describe('what a client is handed', () => {
  it('is each place once, in the order of the plan, and no note without its tick', () => {
    const { found, notes } = handedOver(session.plan, desk.foundById)
    expect(found.map(({ service }) => service.name)).toEqual(['Hall', 'Shop'])
    expect(notes).toEqual([])
  })

  it('is a note with its tick, behind the name of its place', () => {
    const plan = [{ id: hall.id, need: 'food-today' as const, note: ' Ring the bell ', handOver: true }]
    expect(handedOver(plan, desk.foundById).notes).toEqual([{ service: hall.id, words: 'Hall: Ring the bell' }])
  })

  it('holds nothing that was planted: not in text, record, link, mail draft or log', () => {
    const { found } = handedOver(session.plan, desk.foundById)
    const handed = {
      place: desk.place,
      services: found.map(({ service }) => service),
      listed: [hall, shop],
      lines: [],
      at: NOW,
      now: NOW,
      origin: 'https://example.org',
    }
    const words = speakShare(i18n)
    const draft = (withClient: boolean) =>
      mailLink(mailDraft(i18n, { service: hall, asks: ['halal'], client: session.client, outward: 'M16', withClient }))
    const out = [
      messageText(words, handed),
      recordText(words, handed),
      decodeURIComponent(draft(false)),
      decodeURIComponent(draft(true)),
      logCsv(i18n, session.log),
    ]
    expect(out.every((text) => text.includes('Hall'))).toBe(true)
    expect(PLANTED.flatMap((planted) => out.filter((text) => text.includes(planted)).map(() => planted))).toEqual([])
  })

  it('says nothing of what the client needs, eats, speaks or is, but for a draft with its tick', () => {
    const { found } = handedOver(session.plan, desk.foundById)
    const handed = {
      place: desk.place,
      services: found.map(({ service }) => service),
      listed: [hall, shop],
      lines: [],
      at: NOW,
      now: NOW,
      origin: 'https://example.org',
    }
    const words = speakShare(i18n)
    const draft = mailDraft(i18n, { service: hall, asks: ['halal', 'nappies'], client: session.client, outward: 'M16', withClient: false })
    for (const text of [messageText(words, handed), recordText(words, handed), draft.body])
      expect(text).not.toMatch(/halal|nappies|34|urdu|اردو|recourse|child|M16/i)
  })
})
