/** A name of the ONS as people say it: "Kingston upon Hull, City of" is Kingston upon Hull. */
export const spokenAuthority = (name: string): string => name.replace(/, (?:City|County) of$/, '')
