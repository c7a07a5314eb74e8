import { isRecord, isUnset } from '../lib/front-matter/index.ts';
import type { Config } from '../schema/config.ts';
import type { Fact } from '../schema/facts.ts';
import { valueInText } from '../schema/text-values.ts';

/** A raw value of a project file, with its path for problems. */
export interface RawValue {
  value: unknown;
  /** From the top of the front matter; `#` for the first heading, `text` and a line for a fact of the text. */
  path: (string | number)[];
}

/** The raw data of one project file: keys are found in any case, and where the config says they are kept. */
export class Fields {
  private readonly byKey = new Map<string, { key: string; value: unknown }>();
  private readonly config: Pick<Config, 'fields' | 'values'>;
  private readonly heading: string | undefined;
  private readonly findFacts: () => readonly Fact[];
  private facts: readonly Fact[] | undefined;

  /** @param findFacts finds what stands in the text under labels; asked only if the config says that it counts */
  constructor(
    data: ReadonlyMap<string, unknown>,
    config: Pick<Config, 'fields' | 'values'>,
    heading: string | undefined,
    findFacts: () => readonly Fact[] = () => [],
  ) {
    for (const [key, value] of data) this.byKey.set(key.toLowerCase(), { key, value });
    this.config = config;
    this.heading = heading;
    this.findFacts = findFacts;
  }

  /** The file's values for one of our keys, in the order of the config; unset ones are left out. */
  get(name: string, sources = sourcesOf(name, this.config)): RawValue[] {
    const found = sources
      .filter((source) => source !== 'text')
      .map((source) => this.at(source))
      .filter((raw): raw is RawValue => raw !== undefined);
    // What a text says counts where nothing else does.
    const inText = found.length === 0 && sources.includes('text') ? this.inText(name) : undefined;
    return (inText === undefined ? found : [inText]).map((raw) => ({
      ...raw,
      value: this.translate(name, separated(name, raw.value)),
    }));
  }

  /** Keys as the file writes them. */
  keys(): string[] {
    return [...this.byKey.values()].map(({ key }) => key);
  }

  private inText(name: string): RawValue | undefined {
    this.facts ??= this.findFacts();
    const key = name.split('.', 1)[0] ?? name;
    const words = Object.keys(this.config.values[key] ?? {}).map((word) => word.trim().toLowerCase());
    // The list's own words stay as they are, for `values` to translate them.
    const own = this.facts.find(
      (fact) => fact.key === key && words.includes(fact.values[0]?.trim().toLowerCase() ?? ''),
    );
    const found = own === undefined ? valueInText(key, this.facts) : { value: own.values[0], line: own.line };
    return found && { value: found.value, path: ['text', found.line] };
  }

  private at(source: string): RawValue | undefined {
    if (source === '#') return this.heading === undefined ? undefined : { value: this.heading, path: ['#'] };
    const whole = this.byKey.get(source.toLowerCase());
    if (whole !== undefined)
      return isUnset(whole.value) ? undefined : { value: whole.value, path: [whole.key] };
    const [first = '', ...rest] = source.split('.');
    const outer = this.byKey.get(first.toLowerCase());
    if (outer === undefined || rest.length === 0) return undefined;
    const path: string[] = [outer.key];
    let value: unknown = outer.value;
    for (const step of rest) {
      const found = isRecord(value)
        ? Object.keys(value).find((key) => key.toLowerCase() === step.toLowerCase())
        : undefined;
      if (found === undefined || !isRecord(value)) return undefined;
      path.push(found);
      value = value[found];
    }
    return isUnset(value) ? undefined : { value, path };
  }

  /** Translates the list's own words (`values` of the config), in lists each of them. */
  private translate(name: string, value: unknown): unknown {
    const words = this.config.values[name];
    if (words === undefined) return value;
    if (Array.isArray(value)) return value.map((one) => this.translate(name, one));
    const said = String(value).trim().toLowerCase();
    return Object.entries(words).find(([word]) => word.trim().toLowerCase() === said)?.[1] ?? value;
  }
}

/** Keys whose lists may be one text with commas. */
const COMMA_SEPARATED = new Set([
  'skills',
  'labels',
  'related',
  'contacts.github',
  'contacts.name',
  'contacts.email',
]);

function separated(name: string, value: unknown): unknown {
  return typeof value === 'string' && COMMA_SEPARATED.has(name) && value.includes(',')
    ? value.split(',')
    : value;
}

/** Where a list keeps one of our keys: under its name unless the config maps it elsewhere. */
export function sourcesOf(name: string, config: Pick<Config, 'fields'>): readonly string[] {
  return config.fields[name] ?? [name];
}

/** The key under which Dibs writes one of its keys. */
export function writtenKey(name: string, config: Pick<Config, 'fields'>): string {
  return sourcesOf(name, config).find((source) => source !== '#' && source !== 'text') ?? name;
}
