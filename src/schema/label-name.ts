import { characters } from '../lib/text/characters.ts';

const LONGEST_LABEL = 50;

/** What GitHub would refuse about a label's name, or undefined. */
export function labelFault(name: string): string | undefined {
  const length = characters(name);
  if (length > LONGEST_LABEL) return `has ${length} characters, and GitHub takes ${LONGEST_LABEL}`;
  return name.includes(',') ? 'has a comma, which no label may have' : undefined;
}
