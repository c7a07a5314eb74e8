/** A word or phrase of a search. */
interface Term {
  text: string;
  /** It must not be there. */
  isUnwanted: boolean;
}

/** Reads a search: words, -word, "a phrase", -"a phrase". A quote that is not closed goes to the end. */
export function readSearch(query: string): Term[] {
  const terms: Term[] = [];
  for (const [, minus, phrase, word] of query.toLowerCase().matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/g)) {
    const text = (phrase ?? word ?? '').trim();
    if (text !== '' && text !== '-') terms.push({ text, isUnwanted: minus === '-' });
  }
  return terms;
}

/** Whether a text, in lower case, has all wanted terms and no unwanted one. */
export function fits(text: string, terms: readonly Term[]): boolean {
  return terms.every((term) => text.includes(term.text) !== term.isUnwanted);
}
