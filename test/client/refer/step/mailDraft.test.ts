import { describe, expect, it } from 'vitest'
import { saidInWords } from '../../../../core/match/saidInWords.ts'
import { mailDraft, mailLink } from '../../../../client/refer/step/mailDraft.ts'
import { makeService } from '../../../core/listing/makeService.ts'
import { i18n, sessionOf } from '../deskFor.tsx'

const { client } = sessionOf({
  client: {
    needs: ['food-today', 'abuse'],
    children: ['1-4'],
    diet: ['halal'],
    languages: ['ur'],
    times: [{ day: 3, part: 'eve' }],
    noRecourse: true,
    noId: true,
  },
})
const draft = (withClient: boolean, url: string | null = 'mailto:info@hall.example.org') =>
  mailDraft(i18n, { service: makeService({ name: 'Hall', url }), asks: ['halal', 'languages'], client, outward: 'M16', withClient })

describe('a mail draft', () => {
  it('is the same whoever the client is, without the tick', () => {
    const nobody = mailDraft(i18n, {
      service: makeService({ name: 'Hall', url: 'mailto:info@hall.example.org' }),
      asks: [],
      client: sessionOf({}).client,
      outward: null,
      withClient: false,
    })
    expect(draft(false)).toEqual(nobody)
    expect(draft(false).body).toBe(
      [
        'Hello,',
        'I help people to find support, and have a question about Hall.',
        '- Are you taking new people at the moment?\n- When can somebody come?\n- Is a referral or a voucher needed, and who gives it?',
        'Thank you.',
      ].join('\n\n'),
    )
  })

  it('holds what was said with the tick, and its questions; never abuse, papers or recourse to public funds', () => {
    expect(draft(true).body).toBe(
      [
        'Hello,',
        'I work with somebody who could use your help.',
        'They need: Food today\nThey live in: M16\nChildren, in years: 1 to 4\nFood: Halal\nThey speak: Urdu\nThey can come: Thursday, evening',
        '- Do you have halal food?\n- Does somebody speak Urdu, or can you get an interpreter?',
        'Thank you.',
      ].join('\n\n'),
    )
  })

  it('says of one who cannot go out, or can be reached by phone alone, what is true of both', () => {
    const { cannotGoOut } = saidInWords('only by phone')
    const away = sessionOf({ client: { cannotGoOut } }).client
    const { body } = mailDraft(i18n, { service: makeService({}), asks: [], client: away, outward: null, withClient: true })
    expect(body.split('\n')).toContain('They cannot come in person.')
  })

  it('holds the note about the place after its own tick alone, as it was written, beside the client’s details or without them', () => {
    const noted = (withClient: boolean, note: string | null) =>
      mailDraft(i18n, { service: makeService({ name: 'Hall' }), asks: [], client, outward: 'M16', withClient, note }).body
    expect(noted(false, null)).toBe(draft(false).body)
    expect(noted(false, 'Ask for Jo.\nGround floor')).toBe(
      draft(false).body.replace('\n\nThank you.', '\n\nAsk for Jo.\nGround floor\n\nThank you.'),
    )
    expect(noted(true, 'Ask for Jo')).toContain('They need: Food today')
    expect(noted(true, 'Ask for Jo')).toContain('\n\nAsk for Jo\n\nThank you.')
  })

  it('goes to an office alone: a person’s mailbox is never written to', () => {
    expect(draft(false).to).toBe('info@hall.example.org')
    expect(draft(false, 'mailto:jo.smith@hall.example.org').to).toBe(null)
    expect(draft(false, 'https://hall.example.org/').to).toBe(null)
    expect(draft(false, null).to).toBe(null)
  })

  it('does not take the end of a person’s mailbox for an office’s', () => {
    for (const local of ['josé.info', 'o’info', "d'admin", 'joséinfo', 'jane%2Doffice', 'sue.team'])
      expect(draft(false, `mailto:${local}@hall.example.org`).to, local).toBe(null)
    expect(draft(false, "mailto:'office@hall.example.org'").to).toBe('office@hall.example.org')
  })

  it('has one subject and one reader, whatever a listing’s name and link hold', () => {
    const service = makeService({
      name: 'Hall\r\nBcc: all@evil.example\r\n\r\nHi',
      url: 'mailto:info@hall.example.org?bcc=all@evil.example',
    })
    const { to, ...mail } = mailDraft(i18n, { service, asks: [], client, outward: null, withClient: false })
    const link = new URL(mailLink({ to, ...mail }))
    expect(decodeURIComponent(link.pathname)).toBe('info@hall.example.org')
    expect([...link.searchParams.keys()]).toEqual(['subject', 'body'])
    expect(link.searchParams.get('subject')).toBe('A question about Hall Bcc: all@evil.example Hi')
  })

  it('opens in a mail program with every line on its own', () => {
    expect(mailLink({ to: 'info@hall.example.org', subject: 'A & B', body: 'one\ntwo?' })).toBe(
      'mailto:info%40hall.example.org?subject=A%20%26%20B&body=one%0D%0Atwo%3F',
    )
  })
})
