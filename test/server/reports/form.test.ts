import { describe, expect, it } from 'vitest'
import { IDS } from '../packs.ts'
import { filesIn } from './filesIn.ts'
import { KEY, sendForm } from './send.ts'
import { startStored } from './startStored.ts'

describe('the form without script', () => {
  it('keeps the report once and thanks with its number', async () => {
    const { server, store } = await startStored()
    const first = await sendForm(server, { what: 'closed', note: '', key: KEY })
    const second = await sendForm(server, { what: 'closed', note: '', key: KEY })
    expect(first.status).toBe(201)
    const [file] = await filesIn(store)
    const number = file?.slice(8, 14).toUpperCase()
    expect(first.html).toContain(`kept ${number?.slice(0, 3)}-${number?.slice(3)}`)
    expect(second.html).toBe(first.html)
    expect(await filesIn(store)).toHaveLength(1)
    expect(first.html).not.toContain('<script')
  })
  it('sent from the same page for something else is another report', async () => {
    const { server, store } = await startStored()
    await sendForm(server, { what: 'closed', note: '', key: KEY })
    expect((await sendForm(server, { what: 'hours', note: '', key: KEY })).status).toBe(201)
    expect(await filesIn(store)).toHaveLength(2)
  })
  it.each([
    [{ what: 'hours', note: 'ring 07700 900123' }, 422, 'phone'],
    [{ what: 'hours', note: 'beside M16 0RA' }, 422, 'postcode'],
    [{ what: 'hours', note: 'x'.repeat(501) }, 422, 'too long'],
    [{ note: 'It moved' }, 422, 'no kind'],
  ])('%j comes back with what was typed', async (fields, status, trouble) => {
    const { server, store } = await startStored()
    const answer = await sendForm(server, fields)
    expect(answer.status).toBe(status)
    expect(answer.html).toContain(`refused: ${trouble}, typed ${fields.note}`)
    await expect(filesIn(store)).rejects.toThrow('ENOENT')
  })
  it('about no listing is a page that says so', async () => {
    const { server } = await startStored()
    expect((await sendForm(server, { what: 'closed' }, KEY)).status).toBe(404)
  })
  it('leads back to the listing when its page is opened without its fields', async () => {
    const { server } = await startStored()
    const answer = await server.app.request(`/service/${IDS.bank}/report?types=food-bank`)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/service/${IDS.bank}?types=food-bank`])
  })
})
