import { formatter } from '@lingui/format-po'
import { defineConfig } from '@lingui/cli'

/**
 * `lingui extract --clean` gathers every text of the client into client/i18n/texts/<language>.po, and those of the planner's desk, which come
 * with it alone, into client/plan/texts/<language>.po.
 */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en'],
  catalogs: [
    { path: '<rootDir>/client/i18n/texts/{locale}', include: ['<rootDir>/client'], exclude: ['<rootDir>/client/plan'] },
    { path: '<rootDir>/client/plan/texts/{locale}', include: ['<rootDir>/client/plan'] },
  ],
  format: formatter({ lineNumbers: false, origins: true }),
  orderBy: 'origin',
})
