/** Half of a surrogate pair, as a page can hold it, breaks `encodeURIComponent` and UTF-8; it becomes U+FFFD. */
export const wellFormed = (written: string): string => written.replace(/\p{Surrogate}/gu, '\uFFFD');
