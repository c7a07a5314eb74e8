import { type Repository, repositoryUrl } from '../model/repository.ts';
import { cell } from './table.ts';

/** Links of a summary; plain text if there is no repository to link to. */
export interface Links {
  issue(number: number | undefined): string;
  /** The link text, if it is not the path. */
  file(path: string, text?: string, line?: number): string;
}

/** @param commit the commit whose files the run has read */
export function linksTo(repository: Repository | undefined, commit: string): Links {
  const link = (text: string, path: string) =>
    repository === undefined ? cell(text) : `[${cell(text)}](${repositoryUrl(repository)}/${path})`;
  return {
    issue: (number) => (number === undefined ? '' : link(`#${number}`, `issues/${number}`)),
    file: (path, text = path, line) =>
      link(text, `blob/${encoded(`${commit}/${path}`)}${line === undefined ? '' : `#L${line}`}`),
  };
}

/** Encodes a path for a Markdown destination, which a bracket would end. */
function encoded(path: string): string {
  const code = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return path
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/[!'()*~]/g, code))
    .join('/');
}
