import { describe, expect, it } from 'vitest';
import { isPullTitle, pullTitle } from '../../src/run/pull-title.ts';

const ENGLISH = { language: 'en', texts: {}, messages: {} };
const OWN = { ...ENGLISH, texts: { 'pull.files': '{count} fichiers', 'pull.file': '1 fichier' } };

describe('the title of a pull request with files', () => {
  it.each([
    [['a.md'], 'Update 1 project file'],
    [['a.md', 'b.md'], 'Update 2 project files'],
    [['README.md'], 'Update the index'],
    [['a.md', 'README.md'], 'Update 1 project file and the index'],
    [['a.md', 'b.md', 'README.md'], 'Update 2 project files and the index'],
  ])('for %s is %s, and known as that of a run', (paths, title) => {
    expect(pullTitle(paths, 'README.md', ENGLISH)).toBe(title);
    expect(isPullTitle(title, ENGLISH)).toBe(true);
  });

  it('is in the words of the list, which knows those of other languages too', () => {
    expect(pullTitle(['a.md', 'b.md'], null, OWN)).toBe('2 fichiers');
    for (const title of ['31 fichiers', '1 fichier', 'Update 2 project files'])
      expect(isPullTitle(title, OWN), title).toBe(true);
    expect(isPullTitle('2 fichiers', ENGLISH)).toBe(false);
  });

  it.each([
    'Update 2 files',
    'Update  project files',
    'Update x project files',
    'Update 2 project files!',
    '',
  ])('was not given by a run if it is %j', (title) => {
    expect(isPullTitle(title, ENGLISH)).toBe(false);
  });
});
