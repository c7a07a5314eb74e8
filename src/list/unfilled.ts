import type { SourceFile } from '../model/ports.ts';
import { type Problem, warningIn } from '../model/problem.ts';
import type { Project } from '../model/project.ts';
import { EXAMPLES, FIRST_TITLE } from './placeholders.ts';

/**
 * Placeholders in a workflow, copied or made by `dibs init`, for the repository and commit of Dibs.
 * @param isDibs whether the repository contains an action itself, so that `./` is one
 */
export function unfilledInWorkflow(file: SourceFile, isDibs: boolean): Problem[] {
  return warnings(file, /^\s*(?:-\s+)?uses:(?<value>.*)$/, (value) => {
    const isPlaceholder = /^["']?(?:OWNER\/dibs@|[^\s#]*\/dibs@(?:FULL_SHA|<))/.test(value);
    const isOwn = !isDibs && /^["']?\.\/["']?\s+#.*\/dibs@/.test(value);
    return isPlaceholder || isOwn
      ? 'Write here which Dibs is to run: the repository that holds it, "/dibs@" and the full sha of a commit of it.'
      : undefined;
  });
}

/** Examples in the config that `dibs init` makes, uncommented but not filled in. */
export function unfilledInConfig(file: SourceFile): Problem[] {
  return warnings(file, /^(?<value>\s*[^#\s].*)$/, (value) =>
    EXAMPLES.some((example) => value.includes(example))
      ? 'This is an example that "dibs init" wrote: put in what holds for your projects, or remove the line.'
      : undefined,
  );
}

/** The project that `dibs init` makes, if it is still as it was made. */
export function unfilledProject({ path, title }: Project): Problem[] {
  if (title !== FIRST_TITLE) return [];
  const message =
    'This is the project that "dibs init" made to begin with: write your own into it, title and text.';
  return [warningIn(path, message, { key: 'title' })];
}

/** @param line has a group `value`, which the message is about */
function warnings(
  file: SourceFile,
  line: RegExp,
  messageFor: (value: string) => string | undefined,
): Problem[] {
  if ('unreadable' in file) return [];
  return file.text.split(/\r?\n/).flatMap((text, index): Problem[] => {
    const value = line.exec(text)?.groups?.value?.trimStart() ?? '';
    const message = messageFor(value);
    const column = text.length - value.length + 1;
    return message === undefined ? [] : [warningIn(file.path, message, { line: index + 1, column })];
  });
}
