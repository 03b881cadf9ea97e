import { expect, it } from 'vitest'
import { viewLink } from '../../../../client/plan/link/viewLink.ts'

const extras = [{ name: 'ready', value: 'E05000001,E05000002', label: 'who is willing' }]

it('carries who is willing only where that is ticked', () => {
  expect(viewLink('https://map.example', '/plan/middletown?when=sat-9..11', extras, new Set())).toBe(
    'https://map.example/plan/middletown?when=sat-9..11',
  )
  expect(viewLink('https://map.example', '/plan/middletown', extras, new Set(['ready']))).toBe(
    'https://map.example/plan/middletown?ready=E05000001,E05000002',
  )
})
