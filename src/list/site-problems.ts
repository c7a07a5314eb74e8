import { siteSyntaxIn } from '../lib/markdown/index.ts';

/** A warning about a text that only its own site shows as meant; the line is that of the text, 1-based. */
export interface SiteProblem {
  line: number;
  message: string;
}

/** A link to a folder of the site, from its root. */
const PERMALINK = /\]\(\/(?!\/)[^\s()]{0,500}\/[#?)]/;

/**
 * What GitHub would show badly: of each kind the first, with how many there are.
 * @param titleLine line of the heading that is the title, without what stands at its end
 */
export function siteProblems(text: string, titleLine: number | undefined): SiteProblem[] {
  const [first, ...more] = siteSyntaxIn(text).filter(({ line }) => line !== titleLine);
  const problems: SiteProblem[] = [];
  if (first !== undefined) {
    const others = more.length === 0 ? '' : ` (and ${more.length} more like it)`;
    const fate = first.becomes === 'nothing' ? 'leaves it out' : 'shows it as code';
    const shown = first.text.length > 60 ? `${first.text.slice(0, 60)}…` : first.text;
    const message = `Only the site understands ${shown}${others}; the issue ${fate}. Write it as Markdown.`;
    problems.push({ line: first.line, message });
  }
  const link = PERMALINK.exec(text);
  if (link !== null) {
    const address = link[0].slice(2, -1);
    const message = `The link ${address} looks like a page of the site; in the issue it leads into the repository. Write its whole address.`;
    problems.push({ line: text.slice(0, link.index).split('\n').length, message });
  }
  return problems;
}
