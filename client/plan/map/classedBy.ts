import type { MapShow } from '../ask/planQuestion.ts'

/** What areas are ranked by: people in need beyond reach, or the walk. */
export type ClassedBy = 'need' | 'distance'

export const classedBy = (show: MapShow): ClassedBy => (show === 'distance' ? 'distance' : 'need')
