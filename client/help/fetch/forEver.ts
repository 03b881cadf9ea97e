/** For what cannot change while a page is open: its address carries its hash, or it is a fact such as where a postcode lies. */
export const FOR_EVER = { staleTime: Infinity, gcTime: Infinity }
