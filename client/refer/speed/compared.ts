import type { Session } from '../session/session.ts'

/** Puts a listing beside the others that are compared, or takes it away. As many as stand side by side: the first goes when one too many comes. */
export const compared =
  (id: string, most: number) =>
  (session: Session): Session => ({
    ...session,
    compare: session.compare.includes(id) ? session.compare.filter((one) => one !== id) : [...session.compare, id].slice(-most),
  })
