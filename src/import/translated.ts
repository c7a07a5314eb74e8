/** A page in another language, written as Markdown with the same lines. */
export interface Translated {
  text: string;
  /** What is left out since it is not known, and where. */
  unknown: { line: number; what: string }[];
}
