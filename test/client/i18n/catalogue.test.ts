import { getCatalogs } from '@lingui/cli/api'
import { getConfig } from '@lingui/conf'
import { expect, it } from 'vitest'

/** Built pages carry ids alone, so a text that is not in the catalogue would show as letters without sense. */
it('every text of the client is in its catalogue', async () => {
  const catalogs = await getCatalogs(getConfig())
  expect(catalogs.length).toBe(6)
  for (const catalog of catalogs) {
    const used = Object.keys((await catalog.collect()) ?? {})
    const kept = Object.keys((await catalog.read('en')) ?? {})
    expect(used.length).toBeGreaterThan(10)
    expect(
      used.filter((id) => !kept.includes(id)),
      'run: npm run i18n',
    ).toEqual([])
  }
})
