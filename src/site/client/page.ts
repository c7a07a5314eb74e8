/** An element that every page of the list has. */
export function find<T extends HTMLElement = HTMLElement>(selector: string): T {
  const element = document.querySelector<T>(selector);
  if (element === null) throw new Error(`The page has no ${selector}.`);
  return element;
}

export const form = find<HTMLFormElement>('#filters');

/** The texts that the script shows, in the language of the page. */
export const words = JSON.parse(form.dataset.words ?? '{}') as Record<
  'count' | 'empty' | 'without' | 'remove' | 'clear',
  string
>;

export function filled(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
