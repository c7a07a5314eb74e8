/** Lists of any length, whose texts are as long as those of real ones. */

const TOPICS = [
  'scheduler',
  'memory',
  'network',
  'storage',
  'console',
  'toolstack',
  'migration',
  'security',
  'tracing',
  'installer',
];
const VERBS = [
  'Rewrite',
  'Speed up',
  'Test',
  'Document',
  'Port',
  'Measure',
  'Simplify',
  'Replace',
  'Extend',
  'Review',
];
const SKILLS = ['C', 'Rust', 'Python', 'OCaml', 'Go', 'Shell', 'Kernel', 'Networking', 'Testing', 'Writing'];
const CATEGORIES = ['hypervisor', 'toolstack', 'drivers', 'testing', 'documentation', 'tools'];

/** A number that looks random and is the same for the same index. */
function mixed(index: number, salt: number): number {
  return Math.imul(index + 1, 2654435761 + salt * 40503) >>> 8;
}

const oneOf = (list: readonly string[], index: number, salt: number) =>
  list[mixed(index, salt) % list.length] ?? '';

/** Project files by their paths. */
export function madeUpProjects(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => fileOf(index)));
}

function fileOf(index: number): [path: string, text: string] {
  const topic = oneOf(TOPICS, index, 1);
  const verb = oneOf(VERBS, index, 2);
  const day = `20${20 + (index % 7)}-0${1 + (index % 9)}-1${index % 10}`;
  const claim =
    index % 5 === 0 ? `claim: { by: [holder-${index % 97}], since: 2026-10-1${index % 10} }\n` : '';
  const status = index % 17 === 0 ? 'status: done\n' : '';
  const person = mixed(index, 5) % Math.ceil(Math.sqrt(1000));
  const text = `---
title: ${verb} the ${topic} of part ${index}
summary: ${verb} what the ${topic} does when ${oneOf(TOPICS, index, 3)} and ${oneOf(TOPICS, index, 4)} meet under load, so that guest ${index} gets its share.
difficulty: ${['easy', 'medium', 'hard', 'unknown'][index % 4]}
size: ${[90, 175, 350][index % 3]}
skills: [${oneOf(SKILLS, index, 6)}, ${oneOf(SKILLS, index, 7)}]
gsoc: ${index % 2 === 0 ? 'yes' : 'no'}
contacts: [{ name: Mentor ${person}, github: mentor-${person} }]
inserted: ${day}
issue: ${index + 1}
${claim}${status}---

The ${topic} was written when machines had **four** processors. It takes one lock for everything.

## Tasks

- Measure what happens with \`${oneOf(SKILLS, index, 8)}\` and [the notes](../notes.md).
- Propose a change on the mailing list, and ${verb.toLowerCase()} it.
`;
  return [`projects/${oneOf(CATEGORIES, index, 9)}/project-${index}.md`, text];
}
