import { trimSigns } from './trim-signs.ts';

/** Words that say nothing but that a list of projects follows. */
const LIST_WORDS = new Set(
  'a an the our of for in with and to at this year list lists page project projects idea ideas proposal proposals proposed suggested suggestion suggestions possible potential available current open main all gsoc soc google summer code lfx outreachy season docs gsod mentorship contributor contributors student students topics topic welcome technical new details detailed description descriptions full following here are is community internship internships opportunities program programme'.split(
    ' ',
  ),
);

/** Whether a heading says only that a list of projects follows: `Project ideas for GSoC 2026`. */
export function isListTitle(title: string): boolean {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const rest = words.filter((word) => !LIST_WORDS.has(word) && !/^(?:20)?\d\d$/.test(word));
  return rest.length === 0 && words.length > 0;
}

/** Whether a heading or a sentence says that ideas for projects follow. */
export function announcesIdeas(text: string): boolean {
  return (
    /\b(?:ideas?|projects?|topics|proposals|internships?)\b/i.test(text) &&
    !NOT_NEW.test(text) &&
    !NO_PROJECT.test(text)
  );
}

const NOT_NEW =
  /\b(?:past|previous|previously|former|alumni|accepted|selected|successful|hall of fame|archives?)\b/i;

// Each alternative is a phrase that headings beside projects begin with.
const NO_PROJECT =
  /^(?:faqs?|frequently|how (?:to|do|can|should|we)|getting (?:started|in touch|help|involved)|contact|contacts|mentors?$|mentors? (?:list|guide|and|for)|(?:list of |potential |available |possible |our )(?:mentors|contacts)|about|introduction|overview|background|timeline|schedule|important dates|dates|deadlines?|appl(?:y|ying|ication|icants?)|(?:student |contributor |project |your )?(?:proposals?|applications?)(?: (?:template|guide|guidelines|format|process|requirements|instructions|form))?$|.*\btemplates?\b|rules|guid(?:e|elines|ance)|requirements?$|communicat|resources?$|(?:useful |helpful |quick )?links$|table of contents|toc$|contents?$|index$|notes?$|note (?:on|about|to|for)|tips|what (?:is|are|we|to|do|you|makes|should|happens)|why|who|when|where|your own|own |other ideas|(?:more|additional|further|any) (?:ideas|information|info|resources)|propos(?:e|ing)|submit|suggest|adding|add (?:your|a|an) (?:idea|project|own)|information (?:for|about)|(?:general )?(?:information|info)$|prerequisites|qualification|eligibility|selection|evaluation|code of conduct|license|acknowledg|conclusion|summary$|disclaimer|ai policy|use of ai|welcome|thank|join|questions|support$|updates?$|news|expectations|before you|advice|instructions|checklist|for (?:students|mentors|contributors|applicants)|(?:past|previous|former|completed) |history|legend|key$|glossary|references$|first steps|next steps|steps|see also|programs?$|participation|participating|become|becoming|expectations|criteria|difficulty (?:level|rating)s?|project (?:sizes?|lengths?|difficult(?:y|ies))|skills?(?: levels?)?$)/i;

// Each word can be there once, with one blank after it.
const PLACEHOLDER =
  /^(?:your |the |a |an |some |sample |example |new |insert )?(?:project |idea |proposal |task )?(?:idea |proposal )?(?:title|name|titel|here|example|sample|template|\.\.\.|…|xxx?|#?[nx]|heading|goes here|of (?:the )?(?:project|idea)|description|short description)(?: (?:here|goes here|of (?:the |your )?(?:project|idea)|\.\.\.|…|\d{1,3}))?$|^(?:tbd|tba|todo|n\/a|none|untitled|lorem ipsum)$|^(?:(?:sub|organi[sz]ation|org|project|package|library|tool|your|the|idea|name|of|title|number|here) ){2,5}(?:name|title|here)$|\b(?:idea|project|proposal) template\b|^template\b|^example\b.{0,20}$/i;

/** Whether a heading beside projects is about something else: `How to apply`, `FAQ`. */
export function isNoProject(title: string): boolean {
  if (/^q\d{0,2}\s?[:.]|\?$/i.test(title.trim())) return true;
  return NO_PROJECT.test(title.replace(/^[^\p{L}\p{N}]*(?:\d{1,3}[.):]?\s+)?/u, '').trim());
}

/** Whether a title stands for one that is to be filled in, or belongs to a template. */
export function isPlaceholder(title: string): boolean {
  return PLACEHOLDER.test(trimSigns(title.replace(/\s+/g, ' '), /[\s<[{(]/, /[\s>\]})]/));
}

/** Whether all below a heading is a template, an example or history. */
export function holdsNoProjects(title: string): boolean {
  return /^\W*(?:faqs?|frequently asked|q ?& ?a)\b|\btemplate\b|\bexample (?:project|proposal|idea)|^(?:past|previous|former) (?:gsoc|projects|ideas|years|students|contributors)|\balumni\b|\bhall of fame\b/i.test(
    title,
  );
}
