/** Something in what the analyst gave: said on standard error in one sentence, exit code 2. */
export class InputError extends Error {}

/** What core answers. @throws InputError in the words of core where it refuses what it is asked (RangeError) */
export function ofCore<Answer>(ask: () => Answer, before = ''): Answer {
  try {
    return ask()
  } catch (error) {
    if (error instanceof RangeError) throw new InputError(`${before}${error.message}`)
    throw error
  }
}
