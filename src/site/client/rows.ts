import type { RowData } from './filter.ts';

/** A row of the list. */
export interface Row extends RowData {
  element: HTMLElement;
  /** Its place in the page as it came. */
  home: Element;
  title: string;
  /** ISO dates; empty if there is none. */
  added: string;
  seen: string;
  state: string;
}

/** Reads the rows of the page: what they show is what is searched. */
export function readRows(facets: readonly string[]): Row[] {
  return [...document.querySelectorAll<HTMLElement>('.group .row')].map((element) => {
    const { dataset } = element;
    const textOf = (name: string) => element.querySelector(`.${name}`)?.textContent ?? '';
    const title = textOf('t');
    const values = new Map(facets.map((facet) => [facet, (dataset[facet] ?? '').split(' ').filter(Boolean)]));
    return {
      element,
      home: element.parentElement ?? element,
      title,
      text: [title, textOf('s'), textOf('k'), textOf('m')].join(' \n').toLowerCase(),
      values,
      added: dataset.added ?? '',
      seen: dataset.seen ?? '',
      state: dataset.claim ?? '',
    };
  });
}

const { compare } = new Intl.Collator(document.documentElement.lang || 'en', { numeric: true });

/** The orders in which rows can stand, but for the order of the page. */
const ORDERS: Record<string, (a: Row, b: Row) => number> = {
  free: (a, b) => Number(a.state !== 'free') - Number(b.state !== 'free'),
  newest: (a, b) => descending(a.added, b.added),
  title: (a, b) => compare(a.title, b.title),
  unverified: (a, b) => descending(b.seen, a.seen),
};

function descending(a: string, b: string): number {
  return a === b ? 0 : a > b ? -1 : 1;
}

/** Puts rows into one list in an order, or back to where they were. Those that are done stay apart. */
export function arrange(rows: readonly Row[], flat: HTMLElement, sort: string): void {
  const order = ORDERS[sort];
  const sorted = order === undefined ? rows : [...rows].sort(order);
  const lists = new Map<Element, HTMLElement[]>();
  for (const { element, home, state } of sorted) {
    const list = order === undefined || state === 'done' ? home : flat;
    const elements = lists.get(list) ?? [];
    elements.push(element);
    lists.set(list, elements);
  }
  for (const [list, elements] of lists) list.append(...elements);
  flat.hidden = order === undefined;
}
