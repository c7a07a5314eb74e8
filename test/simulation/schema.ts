/** What the published schema of the config knows, so that a simulation uses every message and deadline that there is. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

interface Schema {
  properties: {
    messages: { propertyNames: { enum: string[] } };
    claims: { properties: Record<string, unknown> };
  };
}

const FILE = resolve(import.meta.dirname, '../../schemas/config.schema.json');
const { properties } = JSON.parse(readFileSync(FILE, 'utf8')) as Schema;

/** A config's `messages`: each comment says which of them it is, whom it is for, and who holds the project. */
export function messagesByName(): string {
  const lines = properties.messages.propertyNames.enum.map(
    (name) => `  ${name}: "KIND ${name.replaceAll('_', '-')}. {person} {holders}"`,
  );
  return `messages:\n${lines.join('\n')}\n`;
}

export const knowsClaimKey = (key: string): boolean => key in properties.claims.properties;
