import { formatter } from '@lingui/format-po'
import { defineConfig } from '@lingui/cli'

/**
 * `lingui extract --clean` gathers every text of the client into client/i18n/texts/<language>.po, and those of the two desks, of the pages
 * of elsewhere and of what is handed on, which come with them alone, into client/plan/texts, client/refer/texts, client/elsewhere/texts
 * and client/help/share/texts.
 */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en'],
  catalogs: [
    {
      path: '<rootDir>/client/i18n/texts/{locale}',
      include: ['<rootDir>/client'],
      exclude: [
        '<rootDir>/client/plan',
        '<rootDir>/client/refer',
        '<rootDir>/client/elsewhere',
        '<rootDir>/client/help/share',
        '<rootDir>/client/shortlist',
      ],
    },
    { path: '<rootDir>/client/plan/texts/{locale}', include: ['<rootDir>/client/plan'] },
    { path: '<rootDir>/client/refer/texts/{locale}', include: ['<rootDir>/client/refer'] },
    { path: '<rootDir>/client/elsewhere/texts/{locale}', include: ['<rootDir>/client/elsewhere'] },
    { path: '<rootDir>/client/help/share/texts/{locale}', include: ['<rootDir>/client/help/share', '<rootDir>/client/shortlist'] },
  ],
  format: formatter({ lineNumbers: false, origins: true }),
  orderBy: 'origin',
})
