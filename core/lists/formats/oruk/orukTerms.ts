import { type Fields, recordIn, recordsIn, textIn } from './fields.ts'

/** What the service is filed under, in the words of its taxonomies: `attributes` of 3.0, `service_taxonomys` of 1.0, plain `taxonomies`. */
export function orukTerms(service: Fields): string[] {
  const linked = [...recordsIn(service, 'attributes'), ...recordsIn(service, 'service_taxonomys', 'service_taxonomies')]
  const terms = [
    ...linked.map((each) => recordIn(each, 'taxonomy_term', 'taxonomy')),
    ...recordsIn(service, 'taxonomies', 'taxonomy_terms'),
  ]
  return [...new Set(terms.flatMap((term) => [textIn(term, 'term', 'slug'), textIn(term, 'name')]).filter((text) => text !== ''))]
}
