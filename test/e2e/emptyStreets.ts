import type { Page } from 'playwright-core'

/**
 * Lets every street tile be there and be empty, for the planner's map. Where streets are off each is refused (404), and when the last
 * one is, MapLibre does not look again: the map then never says that it is drawn.
 */
export const emptyStreets = (page: Page) => page.route('**/tiles/**', (route) => route.fulfill({ status: 204 }))
