import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildReader } from '../bank/document-reader.ts';
import { readHistories } from '../bank/page-history.ts';
import { readMoves } from '../bank/moved-questions.ts';
import { readBank } from '../bank/question-bank.ts';
import { movedTo, movesOf, type Moves } from '../learning/moved-questions.ts';
import { site } from '../site.ts';
import { editionOf } from './edition.ts';
import type { ExportSource } from './export.ts';

/** Reads what forms are made from. */
export function readExportSource(root: string): ExportSource {
  const { bank } = readBank(root, buildReader);
  const histories = readHistories(root);
  const { moves, renames } = readMoves(root);
  const { name, description, base, published, repository } = site;
  const days = [
    ...bank.questions.map(({ reviewed }) => reviewed),
    ...[...histories.values()].map(({ changed }) => changed),
  ];
  return {
    bank,
    histories,
    mdxOf: (file) => readFileSync(join(root, file), 'utf8'),
    site: { name, description, base, published, repository },
    renames: movesOf(renames),
    renamedPages: pagesIn(renames),
    movedPages: pagesIn(moves),
    edition: editionOf(root, bank.questions),
    date: days.sort().at(-1) ?? '1970-01-01',
  };
}

/** The pages among some moves, each with its end. */
function pagesIn(moves: Moves): Record<string, string> {
  return Object.fromEntries(
    Object.keys(moves)
      .filter((from) => !from.includes('#'))
      .map((from) => [from, movedTo(from, moves)]),
  );
}
