import type { Page } from 'playwright-core'

/**
 * Lets every street tile be there and be empty, for the planner's map. Where streets are off each is refused (404), and so is each of a
 * lower zoom that is asked for in its place, one after the other.
 */
export const emptyStreets = (page: Page) => page.route('**/tiles/**', (route) => route.fulfill({ status: 204 }))
