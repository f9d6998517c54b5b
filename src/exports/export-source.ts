import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildReader } from '../bank/document-reader.ts';
import { readHistories } from '../bank/page-history.ts';
import { readBank } from '../bank/question-bank.ts';
import { site } from '../site.ts';
import type { ExportSource } from './export.ts';

/** Reads what forms are made from. */
export function readExportSource(root: string): ExportSource {
  const { bank } = readBank(root, buildReader);
  const histories = readHistories(root);
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
    date: days.sort().at(-1) ?? '1970-01-01',
  };
}
