/** A position in a text, both 1-based. */
export interface Place {
  line: number;
  column: number;
}
