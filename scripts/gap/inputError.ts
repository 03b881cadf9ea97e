/** Something in what the analyst gave: said on standard error in one sentence, exit code 2. */
export class InputError extends Error {}
