import type { Change } from '../model/change.ts';
import type {
  Branch,
  ClaimsBranch,
  FileReader,
  FileWriter,
  IssueReader,
  IssueWriter,
  Made,
  ProposalReader,
  ProposalWriter,
  ProposedFiles,
} from '../model/ports.ts';
import type { Problem } from '../model/problem.ts';
import type { Repository } from '../model/repository.ts';
import type { Outcome } from '../model/run.ts';
import type { Config } from '../schema/config.ts';
import {
  type CachingReader,
  createCachingProposalReader,
  createCachingReader,
} from '../sync/caching-reader.ts';

/** What a preview needs; it cannot write, since it has nothing to write with. */
export interface PreviewPorts {
  files: FileReader;
  issues: IssueReader;
  repository: Repository;
  /** Undefined if nothing is to be proposed. */
  proposalReader?: ProposalReader | undefined;
  /** Undefined if what waits to be merged is not to be asked for. */
  proposedFiles?: ProposedFiles | undefined;
}

/** Writers of files: straight to the default branch, or to a branch of their own if the config wants that. */
export interface FilePorts {
  fileWriter: FileWriter;
  claimsBranch: ClaimsBranch | undefined;
}

/** What a run needs to sync issues and files. */
export interface ReconcilePorts extends PreviewPorts, FilePorts {
  writer: IssueWriter;
  /** Undefined if nothing is to be proposed. */
  proposalWriter: ProposalWriter | undefined;
  /** The default branch, which may be newer than the checkout; undefined if the checkout is authoritative. */
  branch: Branch | undefined;
  /** Called with the config as soon as it was read, for its limits. */
  onConfig(config: Config): void;
  /** Called with what earlier runs created lately. */
  countRecent(made: Iterable<Made>): void;
  /** Called before anything is written; problems found later are in the run only. */
  onPlan(changes: readonly Change[], problems: readonly Problem[]): void;
  onOutcome(outcome: Outcome): void;
}

/** The same ports, whose readers ask nothing twice. */
export type Cached<P extends PreviewPorts> = P & {
  issues: CachingReader;
  /** The files as they were checked out: reading them costs no request, whatever `files` is by now. */
  checkout: FileReader;
};

export function withCache<P extends PreviewPorts>(ports: P): Cached<P> {
  const { proposalReader } = ports;
  return {
    ...ports,
    issues: createCachingReader(ports.issues),
    checkout: ports.files,
    ...(proposalReader && { proposalReader: createCachingProposalReader(proposalReader) }),
  };
}
