/** What is wrong with one change, by its place in the list and its field. */
export class WrongChange extends RangeError {
  readonly field: string

  constructor(field: string, message: string) {
    super(message)
    this.name = 'WrongChange'
    this.field = field
  }
}
