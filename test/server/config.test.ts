import { describe, expect, it } from 'vitest'
import { readConfig } from '../../server/config.ts'

describe('the settings', () => {
  it('have a default each', () => {
    expect(readConfig({})).toEqual({
      port: 8787,
      host: '127.0.0.1',
      dataDir: './data',
      storeDir: './store',
      logLevel: 'info',
      proxies: 0,
      tileUpstream: 'https://tile.openstreetmap.org/{z}/{x}/{y}.png',
    })
  })
  it('turn streets off when the tile server is empty, and take whatever one the operator names', () => {
    expect(readConfig({ TILE_UPSTREAM: '' }).tileUpstream).toBeNull()
    expect(readConfig({ TILE_UPSTREAM: 'http://127.0.0.1:1/{z}/{x}/{y}' }).tileUpstream).toBe('http://127.0.0.1:1/{z}/{x}/{y}')
  })
  it('trust as many proxies as the operator counts', () => {
    expect(['0', '1', '5'].map((count) => readConfig({ TRUST_PROXY: count }).proxies)).toEqual([0, 1, 5])
  })
  it.each([
    ...['6', '-1', 'true', ''].map((count): [Record<string, string>, string] => [
      { TRUST_PROXY: count },
      `TRUST_PROXY is "${count}": set it to how many proxies stand in front, 0 to 5, or leave it unset.`,
    ]),
    [{ PORT: 'eighty' }, 'PORT is "eighty": set it to a port number from 0 to 65535, such as 8787, or leave it unset.'],
    [{ PORT: '70000' }, 'PORT is "70000": set it to a port number from 0 to 65535, such as 8787, or leave it unset.'],
    [{ HOST: '' }, 'HOST is "": set it to an address to listen on, such as 127.0.0.1, or leave it unset.'],
    [{ DATA_DIR: '' }, 'DATA_DIR is "": set it to the folder of the place packs, such as ./data, or leave it unset.'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud": set it to one of fatal, error, warn, info, debug, trace, silent, or leave it unset.'],
    [
      { TILE_UPSTREAM: 'ftp://x/{z}/{x}/{y}' },
      'TILE_UPSTREAM is "ftp://x/{z}/{x}/{y}": set it to an http or https address with {z}, {x} and {y}, or empty for no streets, or leave it unset.',
    ],
  ])('%j stop the start with one sentence that names the variable', (environment, sentence) => {
    expect(() => readConfig(environment)).toThrow(sentence)
  })
})
