/**
 * The front matter of a file: read as data, located by line and column, edited line by line.
 *
 * `find-block` finds the front matter: YAML, TOML or JSON; `load-yaml` loads YAML, `read` combines both and `explain` words what is wrong;
 * `parse-loosely` makes syntax trees, also of YAML 1.1, and `locate` finds places in them; `entry` finds and changes
 * lines of YAML, `toml`, `toml-statements`, `json` and `edit-json` do all of that for their language; `format-value` and `format-mapping` write values, and `edit` checks that nothing else has changed.
 */
export { editFrontMatter } from './edit.ts';
export { formatMapping, type NewMapping, type NewValue } from './format-mapping.ts';
export { formatText, type OwnedValue } from './format-value.ts';
export { isRecord, loadYaml } from './load-yaml.ts';
export { locate } from './locate.ts';
export { type FrontMatter, readFrontMatter } from './read.ts';
export { isUnset } from './unset.ts';
