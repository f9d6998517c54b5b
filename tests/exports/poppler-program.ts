import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackage } from './apt.ts';

const needed = `Poppler was not found for the tests of the PDF. On Debian or Ubuntu, run "sudo apt-get update && sudo apt-get
install poppler-utils", or let the tests do it as root. On another system put its pdfinfo and pdftotext on the PATH.`;

/** A PDF as Poppler reads it. */
export interface ReadPdf {
  /** What one of its programs says of the file. */
  say(program: 'pdfinfo' | 'pdftotext' | 'pdffonts' | 'pdftohtml', ...options: string[]): string;
  /** Removes the file. */
  done(): void;
}

/**
 * Looks for Poppler, and installs it where that can be done.
 * @throws Error that says what to do where it cannot be had
 */
export function findPoppler(
  environment: NodeJS.ProcessEnv = process.env,
  isRoot = process.getuid?.() === 0,
): void {
  const isThere = () => !spawnSync('pdfinfo', ['-v'], { env: environment }).error;
  if (isThere()) return;
  const said = isRoot ? installPackage('poppler-utils') : [];
  if (!isThere()) throw new Error([needed, ...said].join('\n'));
}

/** Opens a PDF in Poppler. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-pdf-'));
  const file = join(folder, 'book.pdf');
  writeFileSync(file, bytes);
  return {
    say: (program, ...options) => {
      const output = ['pdftotext', 'pdftohtml'].includes(program) ? ['-'] : [];
      const args =
        program === 'pdftohtml' ? [...options, '-stdout', file] : [...options, file, ...output];
      const { stdout, stderr, status, error } = spawnSync(program, args, {
        encoding: 'utf8',
        maxBuffer: 1e9,
        timeout: 300_000,
      });
      if (error) throw error;
      if (status !== 0) throw new Error(`${program}: ${stderr}`);
      return stdout;
    },
    done: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
