import { oneLine } from '../lib/text/one-line.ts';
import { projectKeys } from '../schema/project-keys.ts';
import { meansNoValue } from '../schema/words.ts';

/** A contact as project files write it. */
export interface ImportedContact {
  name?: string;
  email?: string;
  github?: string;
}

/** Reads people from a text: `Ann <ann@host>, Bob`, `Ann (ann at host)`, `@ann`. */
export function readPeople(text: string): ImportedContact[] {
  const people: ImportedContact[] = [];
  for (const part of split(text)) {
    if (meansNoValue(part)) continue;
    const person = readPerson(part);
    const last = people.at(-1);
    // "Ann Other, ann@host" is one person.
    if (last && person.email !== undefined && person.name === undefined && last.email === undefined) {
      last.email = person.email;
    } else people.push(person);
  }
  return people;
}

function readPerson(part: string): ImportedContact {
  const [, name, inner = ''] = /^([^()<>]*[^()<>\s])\s*\(([^()]*)\)$/.exec(part) ?? [];
  const spelled = name !== undefined && isMail(inner) ? `${name} <${inner}>` : part;
  const result = projectKeys.contacts.safeParse(spelled);
  return result.success ? (result.data as ImportedContact) : { name: part };
}

/** Decodes obfuscated e-mail addresses. */
function isMail(text: string): boolean {
  return /^\S[^\s@]*@\S+$|(?:^|[\s[({_-])at(?:$|[\s\])}_-])/i.test(text) && text !== '';
}

/** Splits at commas and the like, except within brackets. */
function split(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  const end = (at: number, length: number) => {
    parts.push(oneLine(text.slice(start, at)));
    start = at + length;
  };
  for (const { 0: token, index } of text.matchAll(/[<(]|[>)]|[,;\n]|\s(?:and|&)\s/gi)) {
    if (/[<(]/.test(token)) depth++;
    else if (/[>)]/.test(token)) depth = Math.max(0, depth - 1);
    else if (depth === 0) end(index, token.length);
  }
  end(text.length, 0);
  return parts.filter((part) => part !== '');
}
