/** Options of these commands that npm has none of its own name for. */
const OURS = ['authorities', 'into', 'source', 'licence', 'list', 'keeper', 'mailbox', 'like', 'apply', 'undo', 'stop'] as const

/**
 * Options that were typed without the two dashes in front: npm takes them for its own and passes on only their values. Windows PowerShell
 * swallows the dashes.
 */
export const keptByNpm = (env: Readonly<Record<string, string | undefined>>): readonly string[] =>
  OURS.filter((name) => env[`npm_config_${name}`] !== undefined)

export const withoutDashes = (names: readonly string[]): string =>
  `npm kept ${names.map((name) => `--${name}`).join(' and ')} for itself, so nothing was done. Two dashes by themselves stand before the first word: npm run place -- add …, npm run import -- FILE …. In Windows PowerShell, which takes them away, write npm.cmd in place of npm.`
