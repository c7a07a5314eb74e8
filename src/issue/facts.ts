import { type LinkBase, link, person, plainText, sanitizeMarkdown } from '../lib/markdown/index.ts';
import { type Contact, type Project, SIZE_HOURS } from '../model/project.ts';
import { fileUrl, type Repository } from '../model/repository.ts';
import type { Config } from '../schema/config.ts';
import { enumerated, fill, listed, type Texts, textsOf } from '../texts/texts.ts';

const SEPARATOR = ' · ';

/** What tells somebody whether the project is for them, in a few lines. */
export function factLines(project: Project, config: Config, repository: Repository): string {
  const texts = textsOf(config);
  const { issue: names, words } = texts;
  const { difficulty, gsoc, skills, contacts } = project;
  const sizes = project.sizes.map((size) => {
    const word = words[size === 'medium' ? 'medium_size' : size];
    return fill(names.sized, { size: word, hours: SIZE_HOURS[size] });
  });
  const people = contacts.map((one) => contactText(one, repository)).filter((text) => text !== '');
  const places = [project.mailingList ?? '', project.irc ?? ''].map(plainText);
  return [
    [
      fact(names.difficulty, difficulty === undefined ? '' : words[difficulty]),
      fact(names.size, listed(sizes, texts)),
      fact(names.gsoc, gsoc === undefined ? '' : words[gsoc ? 'yes' : 'no']),
    ],
    [fact(names.skills, listed(skills.map(plainText), texts))],
    [fact(names.contacts, enumerated(people, texts))],
    [fact(names.places, places.filter((place) => place !== '').join(SEPARATOR))],
  ]
    .map((line) => line.filter((one) => one !== '').join(SEPARATOR))
    .filter((line) => line !== '')
    .join('\n');
}

/** What matters to those who keep the list, folded. */
export function bookkeeping(project: Project, config: Config, repository: Repository): string {
  const texts = textsOf(config);
  const { issue: names } = texts;
  const { category, inserted = '', verified = '', labels, maxClaims } = project;
  const base: LinkBase = { ...repository, path: project.path };
  const facts = [
    fact(names.category, plainText(category?.name ?? '')),
    fact(names.max_claims, maxClaims > 1 ? String(maxClaims) : ''),
    fact(names.inserted, plainText(inserted)),
    fact(names.verified, plainText(verified)),
    fact(names.labels, listed(labels.map(plainText), texts)),
  ].filter((one) => one !== '');
  const items = facts.map((one) => `- ${one}`).join('\n');
  const text = [items, origin(project, names, repository)].filter((part) => part !== '').join('\n\n');
  return `<details>\n<summary>${htmlText(names.about)}</summary>\n\n${sanitizeMarkdown(text, base)}\n\n</details>`;
}

function fact(name: string, value: string): string {
  return value === '' ? '' : fill(name, { value });
}

/** A contact, without notifying the person. */
function contactText({ name, email, github }: Contact, repository: Repository): string {
  const account = github === undefined ? '' : person(github, repository.server);
  const words = [name, email].flatMap((word) => (word === undefined ? [] : [plainText(word)]));
  const text = words.filter((word) => word !== '').join(SEPARATOR);
  return text === '' ? account : account === '' ? text : `${text} (${account})`;
}

function origin({ path }: Project, names: Texts['issue'], repository: Repository): string {
  return fill(names.origin, {
    file: link(names.file, fileUrl(repository, path)),
    edit: link(names.edit, fileUrl(repository, path, 'edit')),
  });
}

function htmlText(text: string): string {
  return plainText(text).replace(/[<>]/g, '');
}
