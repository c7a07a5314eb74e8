/** The fenced blocks of a page. */

export interface FencedBlock {
  /** The first word after the fence. */
  language: string;
  /** The words after that, which GitHub does not show. */
  about: string | undefined;
  /** Without the indentation of the fence. */
  text: string;
  /** The prose since the block before, or the start of the page. */
  before: string;
  /** The line of the fence. */
  line: number;
}

export function blocksOf(page: string): FencedBlock[] {
  let [end, line] = [0, 1];
  return [...page.matchAll(/^( *)(`{3,})(\S*)(?: +(.*))?\n([\s\S]*?)^\1\2$/gm)].map((match) => {
    const [whole, indent = '', , language = '', about, text = ''] = match;
    const before = page.slice(end, match.index);
    const at = line + before.split('\n').length - 1;
    end = match.index + whole.length;
    line = at + whole.split('\n').length - 1;
    return { language, about, text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''), before, line: at };
  });
}
