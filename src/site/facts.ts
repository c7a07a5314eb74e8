import { oneLine } from '../lib/text/one-line.ts';
import { issueUrl } from '../model/repository.ts';
import type { Site } from './context.ts';
import { html, joined, type Piece } from './html.ts';
import type { Facet, View } from './view.ts';

/** A fact of a project: what it is about, as HTML and as text. */
export interface Fact {
  name: string;
  value: Piece;
  text: string;
}

/** All facts that are known, in the order in which people ask for them. */
export function factsOf(site: Site, view: View, root: string): Fact[] {
  const { words, repository } = site;
  const { project } = view;
  const plain = (name: string, text: string | undefined): Fact => {
    const value = oneLine(text ?? '');
    return { name, value: html`<bdi>${value}</bdi>`, text: value };
  };
  const facet = (name: Facet): Fact => {
    const values = view.values[name];
    const links = values.map(
      ({ slug, name: text }) =>
        html`<a href="${root}${name}/${encodeURIComponent(slug)}/"><bdi>${text}</bdi></a>`,
    );
    return {
      name: words[name],
      value: joined(links, ', '),
      text: values.map(({ name: text }) => text).join(', '),
    };
  };
  const issue = project.issue === undefined ? '' : issueUrl(repository, project.issue);
  return [
    facet('category'),
    facet('difficulty'),
    facet('size'),
    facet('skill'),
    facet('gsoc'),
    contacts(site, view, root),
    plain(words.mailing_list, project.mailingList),
    plain(words.chat, project.irc),
    plain(words.inserted, project.inserted),
    plain(words.last_verified, project.verified),
    plain(words.labels, project.labels.map(oneLine).join(', ')),
    { name: words.issue, value: html`<a href="${issue}">#${project.issue}</a>`, text: issue },
  ].filter(({ text }) => text !== '');
}

function contacts({ words }: Site, { mentors, state }: View, root: string): Fact {
  const people = mentors.map(({ slug, name, login, email }) => {
    const words = [
      login !== undefined && login !== name ? login : '',
      email !== undefined && email !== name ? email : '',
    ];
    const more = words.filter((word) => word !== '').join(', ');
    // Projects that were withdrawn have no part in the pages of their mentors.
    const hasPage = slug !== '' && state !== 'archived';
    const person = hasPage
      ? html`<a href="${root}mentor/${encodeURIComponent(slug)}/"><bdi>${name}</bdi></a>`
      : html`<bdi>${name}</bdi>`;
    return {
      html: html`${person}${more !== '' && html` (<bdi>${more}</bdi>)`}`,
      text: more === '' ? name : `${name} (${more})`,
    };
  });
  return {
    name: words.contacts,
    value: joined(
      people.map((one) => one.html),
      ', ',
    ),
    text: people.map(({ text }) => text).join(', '),
  };
}
