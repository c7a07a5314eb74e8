// The made-up lists that the benchmarks run on.
const TEXT = Array.from(
  { length: 12 },
  (_, at) =>
    `Paragraph ${at} says what the work is, with \`code\`, a [link](other.md) and some **weight**. See #${at}.`,
).join('\n\n');
const SKILLS = ['C', 'Rust', 'OCaml', 'Python', 'Linux'];

/** A config whose own limits never hold a run up. */
export const UNLIMITED = 'limits: { per_minute: 1000000, per_hour: 1000000, writes_per_minute: 1000000 }\n';

/** Project files of some 1.5 kB each, by their paths. */
export function projectFiles(count: number): Record<string, string> {
  const files: Record<string, string> = {};
  for (let at = 0; at < count; at += 1) {
    const skill = SKILLS[at % SKILLS.length];
    files[`projects/area${at % 20}/project-${at}.md`] =
      `---\ntitle: Project number ${at}\nsummary: What it is in one line.\ndifficulty: medium\nsize: 175\nskills: [${skill}]\ncontacts:\n  - name: A Person\n    email: person@example.org\ninserted: 2026-01-01\nverified: 2026-06-01\n---\n\n${TEXT}\n`;
  }
  return files;
}
