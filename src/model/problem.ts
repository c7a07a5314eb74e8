/** Something wrong that was expected: told to a person with its place, gathered and shown together. */
export interface Problem {
  severity: 'error' | 'warning';
  /** Path relative to the checkout, with forward slashes. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based, counted in characters (UTF-16 code units). */
  column: number;
  /** One sentence that says what to do. */
  message: string;
  /** Key of the project file that it is about, where the place is still to be found. */
  about?: string;
  /** Whether the place is that of the key, not of its value. */
  part?: 'key';
  /** The key that Dibs does not know, in lower case, where that is all that is wrong. */
  unknownKey?: string;
}

/** Order of problems: by file, then by place in it. */
export function byPlace(a: Problem, b: Problem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}

/** Hands on problems to `tell`, each once, however often it is found. */
export function toldOnce(tell: (problem: Problem) => void): (problems: readonly Problem[]) => void {
  const told = new Set<string>();
  return (problems) => {
    for (const problem of problems) {
      const { severity, file, line, column, message } = problem;
      const key = JSON.stringify([severity, file, line, column, message]);
      if (!told.has(key)) tell(problem);
      told.add(key);
    }
  };
}
