/** Regular expressions that the check cannot prove linear, each with the reason why it may stay. Rewriting is better. */
export interface Reviewed {
  file: string;
  /** As written in the file, on one line. */
  code: string;
  /** What bounds the text or the pattern. */
  why: string;
}

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: code that is quoted
export const REVIEWED: readonly Reviewed[] = [
  {
    file: 'src/adapters/refusals.ts',
    code: "/\\b(?:commit message|(?:author|committer)(?:'s)? e-?mail(?: address)?)s?\\b[^\\n]*\\bmust\\b/i",
    why: 'read from what GitHub itself answers, of which 2,000 characters are kept',
  },
  {
    file: 'src/lib/markdown/sanitize.ts',
    code: "new RegExp(`(?<=\\\\n) {0,3}${fence}\\`*[ \\\\t]*\\\\r?(?![^\\\\n])`, 'g')",
    why: 'the fence is backticks alone; begun at the start of a line only, no two of its repeats take the same character',
  },
  {
    file: 'src/lib/markdown/redirect-urls.ts',
    code: "new RegExp(github, 'gi')",
    why: 'made of constants of the module; each repeat ends at a slash, which none of them may take',
  },
  {
    file: 'src/lib/markdown/redirect-urls.ts',
    code: "new RegExp(`${start}${host}${PROJECT}(?=${PAGE})`, 'gi')",
    why: 'as above; the host is the server that the run talks to, with all its signs escaped',
  },
];
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: code that is quoted
