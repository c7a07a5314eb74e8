import { distance } from 'fastest-levenshtein';

/** The page on which the remedies are written by hand, with a list of messages over each. */
export const TROUBLESHOOTING = 'docs/troubleshooting.md';

const BEGIN = '<!-- messages:begin -->\n';
const END = '<!-- messages:end -->\n';
const REMEDY = '**What to do:** ';
const UNSORTED = '### Not sorted yet\n';
/** How much of a message may have changed for it to be the same one, in parts of its length. */
const SAME = 0.4;

/** A remedy, and the messages that it is for. */
export interface Remedy {
  heading: string;
  messages: string[];
  hasAdvice: boolean;
}

/** The remedies of the page. */
export function remediesIn(page: string): Remedy[] {
  return partOf(page)
    .split(/^(?=#{2,3} )/m)
    .filter((section) => section.startsWith('### '))
    .map((section) => ({
      heading: /^### (.*)/.exec(section)?.[1] ?? '',
      messages: section.split('\n').flatMap((line) => messageIn(line) ?? []),
      hasAdvice: section.includes(`\n${REMEDY}`),
    }));
}

/**
 * The page with the messages that the program has: what was reworded is replaced where it stands, what is gone is left
 * out, and what is new is put at the end, for somebody to sort it in.
 */
export function renewed(page: string, messages: readonly string[]): string {
  const listed = remediesIn(page).flatMap((remedy) => remedy.messages);
  const missing = new Set(messages.filter((message) => !listed.includes(message)));
  const lines = partOf(page)
    .split('\n')
    .flatMap((line) => {
      const message = messageIn(line);
      if (message === undefined || messages.includes(message)) return [line];
      const reworded = nearest(message, missing);
      if (reworded === undefined) return [];
      missing.delete(reworded);
      return [entry(reworded)];
    });
  const sorted = lines.join('\n');
  const rest = [...missing].map((message) => `${entry(message)}\n`).join('');
  const unsorted = rest === '' ? '' : `${sorted.includes(UNSORTED) ? '' : `\n${UNSORTED}\n`}${rest}`;
  return page.replace(partOf(page), () => `${sorted}${unsorted}`);
}

function partOf(page: string): string {
  return page.slice(page.indexOf(BEGIN) + BEGIN.length, page.indexOf(END));
}

function nearest(message: string, among: ReadonlySet<string>): string | undefined {
  const [best] = [...among]
    .map((other) => ({ other, far: distance(message, other) / Math.max(message.length, other.length) }))
    .filter(({ far }) => far < SAME)
    .sort((a, b) => a.far - b.far);
  return best?.other;
}

function messageIn(line: string): string | undefined {
  return /^- (`+ ?)(.*?) ?`+$/.exec(line)?.[2];
}

function entry(message: string): string {
  return message.includes('`') ? `- \`\` ${message} \`\`` : `- \`${message}\``;
}
