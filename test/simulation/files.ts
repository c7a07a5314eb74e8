/** The front matter of a project file as far as a simulation writes it: one line a key. */

/** What Dibs writes into a file. */
export interface Owned {
  issue: number | undefined;
  claim: { by: string[]; since: string } | undefined;
  status: string | undefined;
  verified: string | undefined;
}

const OWNED = /^(?:issue|claim|status|verified)[ \t]*:/;

/** The lines of the front matter, its fences left out, and the number of the line that ends it. */
function frontMatter(text: string): { lines: string[]; end: number } {
  const lines = text.split(/(?<=\n)/);
  const end = lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)\r?\n?$/.test(line));
  return { lines, end: Math.max(end, 0) };
}

export function readOwned(text: string): Owned {
  const { lines, end } = frontMatter(text);
  const value = (key: string) =>
    lines
      .slice(0, end)
      .find((line) => line.startsWith(`${key}:`))
      ?.slice(key.length + 1)
      .trim() || undefined;
  const number = Number(value('issue'));
  const claim = /by: *\[(.*?)\] *, *since: *["']?([\d-]+)/.exec(value('claim') ?? '');
  const people = claim?.[1]?.split(',').map((login) => login.trim().replace(/^(["'])(.*)\1$/, '$2'));
  return {
    issue: Number.isInteger(number) && number > 0 ? number : undefined,
    claim: people === undefined ? undefined : { by: people.sort(), since: claim?.[2] ?? '' },
    status: value('status'),
    verified: value('verified')?.replaceAll(/["']/g, ''),
  };
}

/** All bytes of a file but the lines that Dibs owns. */
export function withoutOwned(text: string): string {
  const { lines, end } = frontMatter(text);
  return lines.filter((line, at) => at >= end || !OWNED.test(line)).join('');
}

/** Sets a line of the front matter, or removes it. */
export function withLine(text: string, key: string, value: string | undefined): string {
  const { lines, end } = frontMatter(text);
  const at = lines.findIndex((line, index) => index < end && line.startsWith(`${key}:`));
  const newline = lines[0]?.endsWith('\r\n') ? '\r\n' : '\n';
  const line = value === undefined ? [] : [`${key}: ${value}${newline}`];
  if (at >= 0) lines.splice(at, 1, ...line);
  else lines.splice(end, 0, ...line);
  return lines.join('');
}
