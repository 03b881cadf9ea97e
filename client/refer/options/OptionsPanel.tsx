/** For each need what could work, the likeliest first. */
export function OptionsPanel() {
  return null
}
