/** A whole list that cannot be read. Its message is a sentence for whoever keeps the list: what is wrong, and what to do. */
export class Unreadable extends Error {
  override name = 'Unreadable'
}
