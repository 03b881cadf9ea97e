/** Thrown inside the reader alone: the reading as a whole is then "none". */
export class NotUnderstood extends Error {
  /** Where in the text it begins; 0 = it is about all of it. */
  readonly from: number

  constructor(from: number) {
    super('not understood')
    this.from = from
  }
}
