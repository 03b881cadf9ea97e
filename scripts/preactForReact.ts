/**
 * Preact in the place of React, in everything that is built: the components and the libraries they use are written for React, and
 * Preact runs them at a third of its weight.
 */
export const PREACT_FOR_REACT = [
  { find: /^react-dom\/server$/, replacement: 'preact/compat/server' },
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react-dom$/, replacement: 'preact/compat' },
  { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
  { find: /^react$/, replacement: 'preact/compat' },
]

/** JSX is made of Preact's elements. */
export const PREACT_JSX = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const
