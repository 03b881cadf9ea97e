import { formatter } from '@lingui/format-po'
import { defineConfig } from '@lingui/cli'

/**
 * `lingui extract --clean` gathers every text of the client into client/i18n/texts/<language>.po, and those of the two desks and of the
 * pages of elsewhere, which come with them alone, into client/plan/texts, client/refer/texts and client/elsewhere/texts.
 */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en'],
  catalogs: [
    {
      path: '<rootDir>/client/i18n/texts/{locale}',
      include: ['<rootDir>/client'],
      exclude: ['<rootDir>/client/plan', '<rootDir>/client/refer', '<rootDir>/client/elsewhere'],
    },
    { path: '<rootDir>/client/plan/texts/{locale}', include: ['<rootDir>/client/plan'] },
    { path: '<rootDir>/client/refer/texts/{locale}', include: ['<rootDir>/client/refer'] },
    { path: '<rootDir>/client/elsewhere/texts/{locale}', include: ['<rootDir>/client/elsewhere'] },
  ],
  format: formatter({ lineNumbers: false, origins: true }),
  orderBy: 'origin',
})
