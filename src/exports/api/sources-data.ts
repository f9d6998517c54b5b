import type { ExportSource } from '../export.ts';
import type { ApiDocument } from './schemas.ts';

type SourceData = ApiDocument<'Sources'>['sources'][number];

/** Each source once, by its address without an anchor, with the pages that name it and what was read for them. */
export function sourcesData({ bank }: ExportSource): ApiDocument<'Sources'> {
  const sources = new Map<string, SourceData>();
  for (const { slug, file, sources: named } of bank.questions) {
    const rows = bank.evidence?.get(file)?.rows ?? [];
    for (const { title, by, year, url } of named) {
      const bare = withoutAnchor(url);
      const known = sources.get(bare) ?? {
        ...{ title, by, ...(year !== undefined && { year }), url },
        ...{ questions: [], evidence: [] },
      };
      known.questions.push(slug);
      known.evidence.push(
        ...rows
          .filter((row) => withoutAnchor(row.url) === bare)
          .map((row) => ({ ...row, question: slug })),
      );
      sources.set(bare, known);
    }
  }
  return { version: '1', sources: [...sources.values()] };
}

function withoutAnchor(url: string): string {
  return url.replace(/#.*$/, '');
}
