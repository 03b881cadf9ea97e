import { formatter } from '@lingui/format-po'
import { defineConfig } from '@lingui/cli'

/**
 * `lingui extract --clean` gathers every text of the client into client/i18n/texts/<language>.po, and those of the two desks, of the pages
 * of elsewhere, of where this comes from and of what is handed on, which come with them alone, each into the texts of its room.
 */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en'],
  catalogs: [
    {
      path: '<rootDir>/client/i18n/texts/{locale}',
      include: ['<rootDir>/client'],
      exclude: [
        '<rootDir>/client/about',
        '<rootDir>/client/plan',
        '<rootDir>/client/refer',
        '<rootDir>/client/help/report/outcome',
        '<rootDir>/client/elsewhere',
        '<rootDir>/client/help/share',
        '<rootDir>/client/shortlist',
      ],
    },
    { path: '<rootDir>/client/about/texts/{locale}', include: ['<rootDir>/client/about'] },
    { path: '<rootDir>/client/plan/texts/{locale}', include: ['<rootDir>/client/plan'] },
    { path: '<rootDir>/client/refer/texts/{locale}', include: ['<rootDir>/client/refer', '<rootDir>/client/help/report/outcome'] },
    { path: '<rootDir>/client/elsewhere/texts/{locale}', include: ['<rootDir>/client/elsewhere'] },
    { path: '<rootDir>/client/help/share/texts/{locale}', include: ['<rootDir>/client/help/share', '<rootDir>/client/shortlist'] },
  ],
  format: formatter({ lineNumbers: false, origins: true }),
  orderBy: 'origin',
})
