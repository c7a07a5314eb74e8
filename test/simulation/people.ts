/** Forty people with a list, and what they may do. */

import type { PersonOptions } from '../emulator/people.ts';

const NAMES =
  'ada ben cleo dan eva fay gus hal ida jon kim lea max nia ola pia quin ron sue tim una vic wes xena yuri zoe abe bea cal dee eli flo gil hope ian joy'.split(
    ' ',
  );

/** Logins of those who may write to the repository. */
export const WRITERS = ['maintainer', 'helper'];

/** Logins of those who may not. Each is a word that occurs in no other text. */
export const outsiders = (count: number): string[] =>
  Array.from({ length: count - WRITERS.length }, (_, at) => {
    const name = NAMES[at % NAMES.length] ?? '';
    return `${name}-${Math.floor(at / NAMES.length) + 1}`;
  });

export function simulatedPeople(count: number): Record<string, PersonOptions> {
  const people: Record<string, PersonOptions> = {
    maintainer: { role: 'admin' },
    helper: { role: 'collaborator' },
  };
  outsiders(count).forEach((login, at) => {
    people[login] = at % 10 === 3 ? { role: 'member' } : at % 10 === 7 ? { association: 'CONTRIBUTOR' } : {};
  });
  return people;
}
