import { filled, find, words } from './page.ts';
import { type State, toggled } from './state.ts';

/** One thing that is chosen, and the state without it. */
interface Choice {
  name: string;
  without: State;
}

function choicesOf(state: State, boxes: readonly HTMLInputElement[]): Choice[] {
  const search = state.query.trim();
  const choices = search === '' ? [] : [{ name: search, without: { ...state, query: '' } }];
  for (const [facet, values] of state.chosen)
    for (const value of values)
      choices.push({ name: nameOf(facet, value, boxes), without: toggled(state, facet, value, false) });
  return choices;
}

function nameOf(facet: string, value: string, boxes: readonly HTMLInputElement[]): string {
  const box = boxes.find((one) => one.name === facet && one.value === value);
  const legend = box?.closest('fieldset')?.querySelector('legend')?.textContent ?? facet;
  return `${legend}: ${box?.parentElement?.querySelector('bdi')?.textContent ?? value}`;
}

/** Lists what is chosen as links that take it off. */
export function showChips(
  state: State,
  boxes: readonly HTMLInputElement[],
  address: (state: State) => string,
): void {
  const choices = choicesOf(state, boxes);
  const chips = choices.map(({ name, without }) =>
    chip(name, filled(words.remove, { filter: name }), address(without)),
  );
  if (chips.length > 1)
    chips.push(chip(words.clear, words.clear, address({ ...state, query: '', chosen: new Map() })));
  find('#chosen').replaceChildren(...chips);
}

function chip(text: string, label: string, href: string): HTMLElement {
  const item = document.createElement('li');
  item.append(choiceLink(text, href));
  item.firstElementChild?.setAttribute('aria-label', label);
  return item;
}

function choiceLink(text: string, href: string): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.dataset.choice = '';
  const name = document.createElement('bdi');
  name.textContent = text;
  link.append(name);
  return link;
}

/** Says why there is no result, and what to drop to get most. */
export function showEmpty(
  state: State,
  boxes: readonly HTMLInputElement[],
  {
    isEmpty,
    countOf,
    address,
  }: { isEmpty: boolean; countOf: (state: State) => number; address: (state: State) => string },
): void {
  const place = find('#empty');
  place.hidden = !isEmpty;
  if (!isEmpty) return;
  const found = choicesOf(state, boxes).map((choice) => ({ ...choice, count: countOf(choice.without) }));
  const best = found.reduce<(typeof found)[number] | undefined>(
    (most, one) => (one.count > (most?.count ?? 0) ? one : most),
    undefined,
  );
  const everything = address({ ...state, query: '', chosen: new Map() });
  const advice =
    best === undefined
      ? choiceLink(words.clear, everything)
      : choiceLink(filled(words.without, { filter: best.name, count: best.count }), address(best.without));
  place.replaceChildren(`${words.empty} `, advice);
}
