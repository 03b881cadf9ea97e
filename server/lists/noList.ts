import { StartError } from '../startError.ts'

/** What came is no list that can be read. Its message is a sentence that names the file and the remedy. */
export class NoList extends StartError {
  override name = 'NoList'
}
