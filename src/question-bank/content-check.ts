import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { formatProblems } from './problem.ts';
import { readQuestionBank } from './question-bank.ts';

/**
 * Checks all content before Astro compiles any of it. A build ends there, before `dist/` is touched;
 * the live preview says what is wrong and goes on with what is right.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const { problems } = readQuestionBank(fileURLToPath(config.root));
        if (problems.length === 0) return;
        if (command === 'dev') {
          logger.warn(`\n${formatProblems(problems)}`);
          return;
        }
        console.error(formatProblems(problems));
        // Astro would guess at a cause and print a stack: the report is all that a contributor needs.
        process.exit(1);
      },
    },
  };
}
