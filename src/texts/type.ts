import type { en } from './en.ts';

type Group = keyof typeof en;

/** All texts of one language, by group and name. */
export type Texts = { readonly [G in Group]: Readonly<Record<keyof (typeof en)[G], string>> };
