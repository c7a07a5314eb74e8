/** Title of the project that a new list begins with. */
export const FIRST_TITLE = 'My first project';

/** Examples in the config that `dibs init` writes, for values that each list has to replace. */
export const EXAMPLE = {
  mailingList: 'devel@lists.example.org',
  irc: '"#example"',
  contact: 'Ann Example <ann@example.org>',
};

/** All of them. */
export const EXAMPLES: readonly string[] = Object.values(EXAMPLE);
