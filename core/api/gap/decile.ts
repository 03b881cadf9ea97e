import { z } from 'zod'
import { DECILE } from '../../place/area.ts'

/** 1–10. */
export const Decile = z.int().describe(`Tenth of England’s neighbourhoods by deprivation: ${DECILE}`)
