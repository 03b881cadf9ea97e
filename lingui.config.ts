import { formatter } from '@lingui/format-po'
import { defineConfig } from '@lingui/cli'

/** `lingui extract --clean` gathers every text of the client into client/i18n/texts/<language>.po; that folder itself is never read for texts. */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en'],
  catalogs: [{ path: '<rootDir>/client/i18n/texts/{locale}', include: ['<rootDir>/client'] }],
  format: formatter({ lineNumbers: false, origins: true }),
  orderBy: 'origin',
})
