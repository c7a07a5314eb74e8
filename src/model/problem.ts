import { messageOf } from './errors.ts';

/** Expected trouble, as a value: problems are gathered and reported together, each with its location. */
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
  /** Key of the project file that it is about, if its location is still to be found. */
  key?: string;
  /** Whether its location is that of the key, not of its value. */
  part?: 'key';
  /** The key that Dibs does not know, in lower case, if that is all that is wrong. */
  unknownKey?: string;
}

/** Where in its file a problem is: a location, or a key of the front matter whose location is found later. */
export type Where = Pick<Problem, 'line' | 'column'> | { key: string; part?: 'key' };

/** The location of problems that concern a file as a whole. */
export const FILE_START = { line: 1, column: 1 } as const;

/** A problem that keeps its file, and the issue of it, from being dealt with. */
export function errorIn(file: string, message: string, where: Where = FILE_START): Problem {
  return { severity: 'error', file, ...FILE_START, message, ...where };
}

/** A problem that is reported and stops nothing. */
export function warningIn(file: string, message: string, where: Where = FILE_START): Problem {
  return { severity: 'warning', file, ...FILE_START, message, ...where };
}

/**
 * The warning about something on GitHub that could not be read.
 * @param consequence what that delays until the next run: a clause
 */
export function unreadWarning(file: string, what: string, consequence: string, error: unknown): Problem {
  return warningIn(
    file,
    `${what} could not be read, so ${consequence} until the next run: ${messageOf(error)}`,
  );
}

/** Order of problems: by file, then by location in it. */
export function byLocation(a: Problem, b: Problem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}

/** Passes problems on to `report`, each once, however often it is found. */
export function reportOnce(report: (problem: Problem) => void): (problems: readonly Problem[]) => void {
  const reported = new Set<string>();
  return (problems) => {
    for (const problem of problems) {
      const { severity, file, line, column, message } = problem;
      const key = JSON.stringify([severity, file, line, column, message]);
      if (!reported.has(key)) report(problem);
      reported.add(key);
    }
  };
}
