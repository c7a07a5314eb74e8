import type { PhrasingContent, RootContent } from 'mdast';
import { type Candidate, candidateOf, evidence } from './candidates.ts';
import { layOpen } from './lay-open.ts';
import { type LinkBase, mendPiece } from './links.ts';
import { readMarkdown } from './markdown-page.ts';
import type { Piece } from './page.ts';
import { readSection } from './read-section.ts';

/** Reads a file beside the page by its relative path; undefined if there is none. */
export type ReadBeside = (path: string) => string | undefined;

/** Fills in projects that are only a link to a file beside the page with what that file says. */
export function withLinkedFiles(
  projects: readonly Candidate[],
  beside: ReadBeside | undefined,
  base: LinkBase,
): Candidate[] {
  if (beside === undefined) return [...projects];
  return projects.map((project) => {
    const path = evidence(project) === 0 ? linkedFile(project.title.nodes) : undefined;
    const source = path === undefined ? undefined : beside(path);
    if (path === undefined || source === undefined) return project;
    const { from, to } = project.title;
    const address = base.address === undefined ? undefined : new URL(path, base.address).href;
    const pieces = layOpen(readMarkdown(source.replace(/\r\n?/g, '\n')).pieces)
      .filter((piece, at) => at > 0 || piece.kind !== 'heading')
      .map((piece): Piece => ({ ...mendPiece(piece, { address }), from, to }));
    const nodes = unlinked(project.title.nodes);
    const filled = candidateOf(
      { ...project.title, nodes },
      readSection(pieces),
      project.section,
      project.kind,
    );
    return { ...filled, parts: [...project.parts, ...filled.parts] };
  });
}

/** The Markdown file that a title links to. */
function linkedFile(nodes: readonly (PhrasingContent | RootContent)[]): string | undefined {
  for (const node of nodes) {
    const url = node.type === 'link' ? node.url.replace(/^\.\//, '').split('#', 1)[0] : undefined;
    if (url !== undefined && /^[^:?]{1,300}\.(?:md|markdown)$/i.test(url) && !url.startsWith('/')) {
      const path = decoded(url);
      if (path !== undefined && !path.split(/[/\\]/).includes('..')) return path;
    }
    const below = 'children' in node ? linkedFile(node.children as RootContent[]) : undefined;
    if (below !== undefined) return below;
  }
  return undefined;
}

function decoded(url: string): string | undefined {
  try {
    return decodeURIComponent(url);
  } catch {
    return undefined;
  }
}

function unlinked(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (!('children' in node)) return [node];
    const children = unlinked(node.children as PhrasingContent[]);
    return node.type === 'link' && !/^https?:/i.test(node.url)
      ? children
      : [{ ...node, children } as PhrasingContent];
  });
}
