/** On the wire there is no Infinity: null. */
export const finiteOrNull = (values: ArrayLike<number>): (number | null)[] =>
  Array.from(values, (value) => (Number.isFinite(value) ? value : null))
