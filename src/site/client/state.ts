/** What is chosen, as the address has it. */
export interface State {
  query: string;
  /** Chosen values by facet; several of one facet widen the choice. */
  chosen: Map<string, Set<string>>;
  sort: string;
  isEmbedded: boolean;
}

/** @param facets names of those that the page has */
export function readAddress(search: string, facets: readonly string[], sorts: readonly string[]): State {
  const parameters = new URLSearchParams(search);
  const chosen = new Map<string, Set<string>>();
  for (const facet of facets) {
    const values = parameters.getAll(facet).filter((value) => value !== '');
    if (values.length > 0) chosen.set(facet, new Set(values));
  }
  const sort = parameters.get('sort') ?? '';
  return {
    query: parameters.get('q') ?? '',
    chosen,
    sort: sorts.includes(sort) ? sort : (sorts[0] ?? ''),
    isEmbedded: parameters.get('embed') === '1',
  };
}

/** The address of a state: what is not chosen does not stand in it. */
export function addressOf(state: State, defaultSort: string): string {
  const parameters = new URLSearchParams();
  if (state.query.trim() !== '') parameters.set('q', state.query.trim());
  for (const [facet, values] of state.chosen) for (const value of values) parameters.append(facet, value);
  if (state.sort !== defaultSort) parameters.set('sort', state.sort);
  if (state.isEmbedded) parameters.set('embed', '1');
  const text = parameters.toString();
  return text === '' ? './' : `./?${text}`;
}

/** A state with a value chosen, or not any more. */
export function toggled(state: State, facet: string, value: string, isChosen: boolean): State {
  const chosen = new Map([...state.chosen].map(([name, values]) => [name, new Set(values)]));
  const values = chosen.get(facet) ?? new Set();
  if (isChosen) values.add(value);
  else values.delete(value);
  if (values.size > 0) chosen.set(facet, values);
  else chosen.delete(facet);
  return { ...state, chosen };
}
