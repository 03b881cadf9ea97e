import { access } from 'node:fs/promises'

/** Whether there is no such file; one that may not be read is there. */
export const isMissing = (path: string): Promise<boolean> =>
  access(path).then(
    () => false,
    (error: NodeJS.ErrnoException) => error.code === 'ENOENT',
  )
