import { showChips, showEmpty } from './choice.ts';
import { filterRows, type Result } from './filter.ts';
import { filled, find, form, words } from './page.ts';
import { arrange, readRows } from './rows.ts';
import { addressOf, readAddress, type State, toggled } from './state.ts';

const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
const facets = [...new Set(['claim', 'verification', ...boxes.map(({ name }) => name)])];
const search = find<HTMLInputElement>('#q');
const sort = find<HTMLSelectElement>('#sort');
const sorts = [...sort.options].map(({ value }) => value);
const [defaultSort = ''] = sorts;
const flat = find('#flat');
const surprise = find<HTMLButtonElement>('#surprise');
const rows = readRows(facets);
const groups = [...document.querySelectorAll<HTMLElement>('.group')];
const numbers = new Map(
  boxes.map((box) => [box, box.parentElement?.querySelector<HTMLElement>('.n') ?? null]),
);

/** Lists with more rows are laid out as they are scrolled. */
const LONG = 150;

let state: State = readAddress(location.search, facets, sorts);
let arranged = '';

function show(): void {
  const result = filterRows(rows, facets, state);
  if (arranged !== state.sort) arrange(rows, flat, state.sort);
  arranged = state.sort;
  for (const [index, { element }] of rows.entries()) {
    const isHidden = !result.isShown[index];
    if (element.hidden !== isHidden) element.hidden = isHidden;
  }
  for (const group of groups) group.hidden = group.querySelector('.row:not([hidden])') === null;
  showNumbers(result);
  find('#count').textContent = filled(words.count, { shown: result.shown, total: rows.length });
  showChips(state, boxes, (next) => addressOf(next, defaultSort));
  const countOf = (other: State) => filterRows(rows, facets, other).shown;
  showEmpty(state, boxes, {
    isEmpty: result.shown === 0 && rows.length > 0,
    countOf,
    address: (next) => addressOf(next, defaultSort),
  });
}

function showNumbers({ counts }: Result): void {
  for (const [box, number] of numbers) {
    const count = counts.get(box.name)?.get(box.value) ?? 0;
    if (number !== null) number.textContent = String(count);
    box.parentElement?.classList.toggle('none', count === 0 && !box.checked);
  }
}

/** Puts the state into the form, where it came from elsewhere. */
function fillForm(): void {
  if (search.value.trim() !== state.query.trim()) search.value = state.query;
  sort.value = state.sort;
  for (const box of boxes) {
    box.checked = state.chosen.get(box.name)?.has(box.value) ?? false;
    // A chosen value must not be out of sight.
    const more = box.closest('fieldset details');
    if (box.checked && more !== null) more.setAttribute('open', '');
  }
}

/** @param isStep whether the back button comes back to the state before */
function change(next: State, isStep: boolean): void {
  // The order of the choices is that of the page, whatever the order in which they came.
  const { search: written } = new URL(addressOf(next, defaultSort), location.href);
  state = readAddress(written, facets, sorts);
  const address = addressOf(state, defaultSort);
  if (isStep) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  show();
}

function follow(): void {
  state = readAddress(location.search, facets, sorts);
  fillForm();
  show();
}

search.addEventListener('input', () => change({ ...state, query: search.value }, false));
sort.addEventListener('change', () => change({ ...state, sort: sort.value }, true));
for (const box of boxes)
  box.addEventListener('change', () => change(toggled(state, box.name, box.value, box.checked), true));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  change({ ...state, query: search.value }, true);
});
addEventListener('popstate', follow);

/** Links that change the choice work without loading the page again; with a key held, they are links as any. */
document.addEventListener('click', (event) => {
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-choice]') : null;
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const next = nextFocus(link);
  history.pushState(null, '', link.href);
  follow();
  next();
});

/** Focus must not get lost with a link that goes. */
function nextFocus(link: HTMLElement): () => void {
  const place = [...document.querySelectorAll('#chosen a')].indexOf(link);
  return () => {
    if (link.isConnected && link.closest('[hidden]') === null) return;
    const chips = document.querySelectorAll<HTMLElement>('#chosen a');
    (chips[Math.min(Math.max(place, 0), chips.length - 1)] ?? search).focus();
  };
}

surprise.addEventListener('click', () => {
  const free = rows.filter(({ state: claim }) => claim === 'free');
  const shown = free.filter(({ element }) => !element.hidden);
  const choice = shown.length > 0 ? shown : free;
  const row = choice[Math.floor(Math.random() * choice.length)];
  row?.element.querySelector('a')?.click();
});
surprise.hidden = !rows.some(({ state: claim }) => claim === 'free');

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-filter]')) {
  link.href = `./?${link.dataset.filter}${state.isEmbedded ? '&embed=1' : ''}`;
  link.dataset.choice = '';
}
if (state.isEmbedded) {
  document.documentElement.classList.add('embed');
  // The page of a project takes the place of the page around the frame.
  for (const { element } of rows) element.querySelector('a')?.setAttribute('target', '_top');
}
if (matchMedia('(max-width: 56rem)').matches || state.isEmbedded) find('#facets').removeAttribute('open');
document.documentElement.classList.add('live');
document.documentElement.classList.toggle('long', rows.length > LONG);
fillForm();
show();
