/** One millionth of a person: income scores have at most six decimals that mean anything. */
export const MILLIONTHS = 1_000_000
