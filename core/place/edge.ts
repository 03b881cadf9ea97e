/** Help so far outside the authorities of a place is listed with it, in straight metres: people walk over borders. */
export const EDGE_M = 5_000
