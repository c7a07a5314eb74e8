import { characters } from '../lib/text/characters.ts';
import { MAX_LABEL_NAME } from '../model/github-limits.ts';

/** Why GitHub would refuse a label's name; undefined if it would not. */
export function labelProblem(name: string): string | undefined {
  const length = characters(name);
  if (length > MAX_LABEL_NAME) return `has ${length} characters, and GitHub takes ${MAX_LABEL_NAME}`;
  return name.includes(',') ? 'has a comma, which no label may have' : undefined;
}
