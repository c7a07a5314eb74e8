import { describe, expect, it } from 'vitest';
import { MAX_LABEL_DESCRIPTION } from '../../src/model/github-limits.ts';
import { difficultiesIn, meansNoValue, sizesIn, statusFromWord, yesOrNo } from '../../src/schema/words.ts';
import { LANGUAGES, type Language, type Texts, textsOf } from '../../src/texts/texts.ts';

/** Words that are the same in English, by language. */
const SAME: Record<string, readonly string[]> = {
  de: [
    'issue.links',
    'issue.labels',
    'summary.problem',
    'summary.status',
    'summary.label',
    'summary.labels',
    'site.gsoc',
    'site.links',
    'site.chat',
    'site.labels',
    'site.repository',
  ],
  es: ['words.no', 'summary.commit', 'summary.pull_request', 'site.gsoc', 'site.chat'],
  fr: [
    'issue.description',
    'form.contacts',
    'form.text',
    'summary.commit',
    'summary.pull_request',
    'site.gsoc',
    'site.description',
    'site.contacts',
  ],
  'pt-BR': ['summary.commit', 'summary.pull_request'],
};

const textsIn = (language: Language) => textsOf({ language, texts: {}, messages: {} });

/** All texts by their names, with the group before. */
function named(texts: Texts): [name: string, text: string][] {
  return Object.entries(texts).flatMap(([group, words]) =>
    Object.entries(words).map(([name, text]): [string, string] => [`${group}.${name}`, text]),
  );
}

/** A text beside the one in English. */
function compared(language: Language) {
  const english = new Map(named(textsIn('en')));
  return named(textsIn(language)).map(([name, text]) => ({ name, text, english: english.get(name) ?? '' }));
}

function placeholders(text: string): string[] {
  return (text.match(/\{\w+\}/g) ?? []).sort();
}

/** What each line of a text is: blank, a placeholder alone, an item of a list, or words. */
function outline(text: string): string[] {
  return text
    .split('\n')
    .map((line) => /^(?:- )?\{\w+\}$/.exec(line)?.[0] ?? /^(?:- )?/.exec(line)?.[0] ?? '');
}

function spans(text: string): string[] {
  return (text.match(/`[^`]*`|<[^>]*>|\[!\w+\]/g) ?? []).sort();
}

const FOREIGN = LANGUAGES.filter((language) => language !== 'en');

describe.each(FOREIGN)('the texts in %s', (language) => {
  const all = compared(language);
  const ofAll = (what: (text: string) => unknown, of: 'text' | 'english') =>
    Object.fromEntries(all.map(({ name, ...texts }) => [name, what(texts[of])]));

  it('have the names of the English ones in their order', () => {
    expect(all.map(({ name }) => name)).toEqual(named(textsIn('en')).map(([name]) => name));
  });

  it('are there and not English', () => {
    expect(all.filter(({ text }) => text.trim() === '').map(({ name }) => name)).toEqual([]);
    const same = all.filter(({ text, english }) => text === english && /[a-z]/i.test(withoutParts(text)));
    expect(same.map(({ name }) => name).filter((name) => !SAME[language]?.includes(name))).toEqual([]);
  });

  it('have the same placeholders, code spans and tags', () => {
    expect(ofAll(placeholders, 'text')).toEqual(ofAll(placeholders, 'english'));
    expect(ofAll(spans, 'text')).toEqual(ofAll(spans, 'english'));
  });

  it('have the same lines, and no blanks at their ends', () => {
    expect(ofAll(outline, 'text')).toEqual(ofAll(outline, 'english'));
    const isUneven = ({ text, english }: (typeof all)[number]) =>
      /[^\S\n](?:\n|$)/.test(text) !== /[^\S\n](?:\n|$)/.test(english) || /^\s| {2}/.test(text);
    expect(all.filter(isUneven).map(({ name }) => name)).toEqual([]);
  });

  it('begin with the same sign', () => {
    const sign = (text: string) => /^[^\p{L}\p{N}\p{Pi}\p{Pf}\p{Ps}\s"']+/u.exec(text)?.[0] ?? '';
    expect(ofAll(sign, 'text')).toEqual(ofAll(sign, 'english'));
  });
});

describe('the texts in fr', () => {
  it('have no-break spaces beside the marks that French sets apart', () => {
    for (const [name, text] of named(textsIn('fr'))) {
      const said = text.replace(/`[^`]*`/g, '');
      expect(said, name).not.toMatch(/[^\u00a0][:;!?»](?=[\s*]|$)|«(?!\u00a0)/);
    }
  });
});

describe.each(LANGUAGES)('each text in %s', (language) => {
  const all = compared(language);

  it('sets bold what can be set bold', () => {
    for (const { text } of all) {
      expect((text.match(/\*\*/g) ?? []).length % 2, text).toBe(0);
      // https://spec.commonmark.org/0.31.2/#right-flanking-delimiter-run
      const marks = [...text.matchAll(/\*\*/g)].map(({ index }) => index);
      for (const [at, start] of marks.entries()) {
        const [before = ' ', after = ' '] = [text[start - 1], text[start + 2]];
        const [inside, outside] = at % 2 === 0 ? [after, before] : [before, after];
        expect(inside, text).toMatch(/\S/);
        if (/[\p{P}\p{S}]/u.test(inside)) expect(outside, text).toMatch(/[\s\p{P}\p{S}]/u);
      }
    }
  });

  it('holds mentions and references that GitHub understands, and no line that could be a command', () => {
    const wrong = /(?<!^|[\s(]|\*\*)\{(?:person|issue)\}|\{(?:person|issue)\}(?![\s.,:;!?)]|$)|^\s*\//m;
    for (const { name, text } of all) if (name.startsWith('messages.')) expect(text, name).not.toMatch(wrong);
  });

  it('fits the descriptions of labels', () => {
    for (const { name, text } of all)
      if (name.startsWith('labels.'))
        expect([...text].length, name).toBeLessThanOrEqual(MAX_LABEL_DESCRIPTION);
  });

  it('names values by words that are understood in project files', () => {
    const { words } = textsIn(language);
    expect([words.easy, words.medium, words.hard].flatMap(difficultiesIn)).toEqual([
      'easy',
      'medium',
      'hard',
    ]);
    expect([words.small, words.medium_size, words.large].flatMap(sizesIn)).toEqual([
      'small',
      'medium',
      'large',
    ]);
    expect([words.open, words.done, words.archived].map(statusFromWord)).toEqual([
      'open',
      'done',
      'archived',
    ]);
    expect([words.yes, words.no].map(yesOrNo)).toEqual([true, false]);
    expect(meansNoValue(words.unknown)).toBe(true);
  });
});

function withoutParts(text: string): string {
  return text
    .replace(/\{\w+\}|`[^`]*`/g, '')
    .replace(/Google Summer of Code|GitHub|Pull Request|Issue|Markdown|GSoC|Dibs/g, '');
}
