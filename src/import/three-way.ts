import { mergeLines } from '../lib/text/merge-lines.ts';

/** A file that was imported before, brought up to date with the page. */
export interface Updated {
  text: string;
  /** The keys of which not all that changed on the page could be taken over, `text` for the text. */
  left: string[];
}

interface Parts {
  /** The lines of each key of the front matter, in order. */
  entries: Map<string, string>;
  body: string;
}

/**
 * Takes over what changed on the page since the last import, line by line, but nothing that was changed in the file by
 * hand.
 * @param before what the last import wrote
 * @param there what the file is now
 * @param now what this import would write
 * @returns undefined if the file has no front matter any more
 */
export function updateFile(before: string, there: string, now: string): Updated | undefined {
  const [base, current, next] = [before, there, now].map(partsOf);
  if (!base || !current || !next) return undefined;
  const left: string[] = [];
  const merge = (
    name: string,
    old: string | undefined,
    own: string | undefined,
    page: string | undefined,
  ) => {
    if (own === old) return page;
    if (page === old || page === own) return own;
    const merged = old && own && page ? mergeLines(old, own, page) : undefined;
    if (merged?.isPartial !== false) left.push(name);
    return merged?.text ?? own;
  };
  const keys = new Set([...current.entries.keys(), ...next.entries.keys()]);
  const lines: string[] = [];
  for (const key of keys) {
    const entry = merge(key, base.entries.get(key), current.entries.get(key), next.entries.get(key));
    if (entry !== undefined) lines.push(entry);
  }
  const body = merge('text', base.body, current.body, next.body) ?? '';
  return { text: `---\n${lines.join('')}---\n${body}`, left };
}

function partsOf(text: string): Parts | undefined {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end === -1) return undefined;
  const entries = new Map<string, string>();
  let key = '';
  for (const line of lines.slice(1, end)) {
    key = /^([\w-]+)\s?:/.exec(line)?.[1] ?? key;
    entries.set(key, `${entries.get(key) ?? ''}${line}\n`);
  }
  return { entries, body: lines.slice(end + 1).join('\n') };
}
