import type { Page } from 'playwright-core'

/**
 * The desk where the map cannot be drawn, for tests that do not look at it: most of what such a page costs is drawing it in software. All
 * else is as it is; what is said in the map's place has tests of its own.
 */
export const withoutMap = (page: Page) => page.route('**/assets/choropleth-*.js', (route) => route.abort())
