import { link, plainText } from '../lib/markdown/index.ts';
import type { Project } from '../model/project.ts';
import { fill, type Texts } from '../texts/texts.ts';

// What can stand around an address.
const ADDRESS = /(?<![^\s<>"'(),:;@[\]\\])[^\s<>"'(),:;@[\]\\]+@[a-z\d](?:[a-z\d.-]*[a-z\d])?/i;

/**
 * A link that opens a mail to the project's mailing list (RFC 6068), or the list's page; its name if it is neither, and
 * nothing if the project has none.
 * @param page address of the project's issue, to have the text of the mail filled in beside its subject
 */
export function mailingListLink(
  { mailingList, title }: Pick<Project, 'mailingList' | 'title'>,
  { phrases }: Texts,
  page?: string,
): string {
  const list = mailingList?.toWellFormed().trim() ?? '';
  if (list === '' || /^https?:\/\/\S+$/i.test(list)) return list === '' ? '' : link(list, list);
  const address = ADDRESS.exec(list)?.[0];
  if (address === undefined) return plainText(list);
  const words = { title: title.replace(/\s+/g, ' '), url: page ?? '' };
  const subject = encoded(fill(phrases.mail_subject, words));
  const text = encoded(fill(phrases.mail_body, words).replaceAll('\n', '\r\n'));
  const filledIn = `?subject=${subject}${page === undefined ? '' : `&body=${text}`}`;
  const mail = `mailto:${encodeURIComponent(address).replaceAll('%40', '@')}${filledIn}`;
  return `[${fill(phrases.write_to, { address: plainText(address) })}](${mail})`;
}

/** Also encodes what is special in Markdown but not in a URI. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*_~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
