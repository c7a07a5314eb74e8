/** Escapes text for HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

const TAGS =
  'abbr|b|big|blockquote|br|center|cite|code|dd|del|dfn|div|dl|dt|em|font|h[1-6]|hr|i|ins|kbd|li|ol|p|q|ref|s|samp|small|span|strike|strong|sub|sup|table|tbody|td|th|tr|tt|u|ul|var|wbr';
const TOKEN = new RegExp(
  [
    '\\[\\[([^[\\]|\\n]*)(?:\\|([^[\\]\\n]*))?\\]\\]',
    '\\[((?:https?:|ftp:|irc:|git:|mailto:)?//?[^\\s[\\]<>"]+|mailto:[^\\s[\\]<>"]+)(?:[ \\t]+([^[\\]\\n]*))?\\]',
    "('{2,})",
    `(</?(?:${TAGS})(?:\\s[^<>]*)?/?>)`,
    '(&(?:#\\d{1,7}|#x[\\da-f]{1,6}|[a-z][a-z\\d]{1,31});)',
    '([&<>"])',
  ].join('|'),
  'gi',
);

/** Converts a line of wikitext to HTML: links, bold, italic; HTML that wikis allow stays as it is. */
export function inlineHtml(line: string): string {
  let html = '';
  let end = 0;
  const quotes = new Quotes();
  for (const match of line.matchAll(TOKEN)) {
    const [token, page, label, address, words, run, tag, entity, character] = match;
    html += line.slice(end, match.index);
    end = match.index + token.length;
    if (page !== undefined) html += pageLink(page, label);
    else if (address !== undefined) html += addressLink(token, address, words);
    else if (run !== undefined) html += quotes.turn(run.length);
    else if (tag !== undefined || entity !== undefined) html += token;
    else html += escapeHtml(character ?? '');
  }
  return html + line.slice(end) + quotes.close();
}

function pageLink(page: string, label: string | undefined): string {
  const name = page.trim().replace(/^:/, '');
  const text = label?.trim() || name;
  const href = name.startsWith('#') ? name : `./${name.replaceAll(' ', '_')}`;
  return `<a href="${escapeHtml(href)}">${inlineHtml(text)}</a>`;
}

function addressLink(token: string, address: string, words: string | undefined): string {
  if (!/^(?:[a-z]+:|\/\/)/i.test(address)) return escapeHtml(token);
  const text = words?.trim() ? inlineHtml(words.trim()) : escapeHtml(address);
  return `<a href="${escapeHtml(address)}">${text}</a>`;
}

/** Runs of apostrophes: two for italic, three for bold, five for both; more are apostrophes themselves. */
class Quotes {
  private readonly open: ('i' | 'b')[] = [];

  turn(length: number): string {
    if (length === 2) return this.toggle('i');
    if (length === 3) return this.toggle('b');
    const extra = "'".repeat(length === 4 ? 1 : Math.max(0, length - 5));
    if (length === 4) return extra + this.toggle('b');
    return (
      extra +
      (this.open.at(-1) === 'i' ? this.toggle('i') + this.toggle('b') : this.toggle('b') + this.toggle('i'))
    );
  }

  close(): string {
    return this.open
      .splice(0)
      .toReversed()
      .map((name) => `</${name}>`)
      .join('');
  }

  private toggle(name: 'i' | 'b'): string {
    const at = this.open.indexOf(name);
    if (at === -1) {
      this.open.push(name);
      return `<${name}>`;
    }
    // Tags must not overlap: what was opened after it is closed and opened again.
    const inner = this.open.splice(at).slice(1);
    this.open.push(...inner);
    const closed = inner.toReversed().map((one) => `</${one}>`);
    return `${closed.join('')}</${name}>${inner.map((one) => `<${one}>`).join('')}`;
  }
}
