/** A siting question has no answer: which field is in the way, and the remedy. */
export class SitingRefused extends Error {
  readonly field: string

  constructor(field: string, message: string) {
    super(message)
    this.name = 'SitingRefused'
    this.field = field
  }
}
