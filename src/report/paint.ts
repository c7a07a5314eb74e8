/** Functions that color a line of text, or leave it as it is. */
export interface Paint {
  good(text: string): string;
  changed(text: string): string;
  bad(text: string): string;
  warning(text: string): string;
  faint(text: string): string;
  strong(text: string): string;
}

function same(text: string): string {
  return text;
}

/** Leaves text uncolored. */
export const PLAIN: Paint = {
  good: same,
  changed: same,
  bad: same,
  warning: same,
  faint: same,
  strong: same,
};
