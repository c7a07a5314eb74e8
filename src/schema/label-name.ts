import { characters } from '../lib/text/characters.ts';

/** GitHub's limit for the name of a label, in characters. */
const MAX_LABEL_LENGTH = 50;

/** Why GitHub would refuse a label's name; undefined if it would not. */
export function labelProblem(name: string): string | undefined {
  const length = characters(name);
  if (length > MAX_LABEL_LENGTH) return `has ${length} characters, and GitHub takes ${MAX_LABEL_LENGTH}`;
  return name.includes(',') ? 'has a comma, which no label may have' : undefined;
}
