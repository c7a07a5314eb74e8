/** Where in a text something stands, both 1-based. */
export interface Place {
  line: number;
  column: number;
}
