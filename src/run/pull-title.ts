import { fill, LANGUAGES, type TextChoice, textsOf } from '../texts/texts.ts';

/** The title of the pull request with the files at some paths, in the language of the list. */
export function pullTitle(paths: readonly string[], index: string | null, choice: TextChoice): string {
  const { pull } = textsOf(choice);
  const count = paths.filter((path) => path !== index).length;
  if (count === 0) return pull.index;
  const hasIndex = count < paths.length;
  if (count === 1) return hasIndex ? pull.file_and_index : pull.file;
  return fill(hasIndex ? pull.files_and_index : pull.files, { count });
}

/** Whether a title was given by a run, in this language or in another one before. */
export function isPullTitle(title: string, choice: TextChoice): boolean {
  const others = LANGUAGES.map((language): TextChoice => ({ language, texts: {}, messages: {} }));
  return [choice, ...others].some((one) => {
    const { file, files, index, file_and_index, files_and_index } = textsOf(one).pull;
    return [file, files, index, file_and_index, files_and_index].some((text) => isFilled(title, text));
  });
}

/** Whether a title is a text with any number for its placeholder. */
function isFilled(title: string, text: string): boolean {
  const [before = '', after] = text.split('{count}');
  if (after === undefined) return title === text;
  const count = title.slice(before.length, title.length - after.length);
  return /^\d+$/.test(count) && title === `${before}${count}${after}`;
}
