import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { buildReader } from '../bank/document-reader.ts';
import { checkedBank, errorRules } from './check-bank.ts';
import { formatProblems } from './formats.ts';
import { readablePages } from './preview/readable-source.ts';
import { watchContent } from './preview/watch-content.ts';
import { errorsOf, type Problem } from '../question/problem.ts';

/** A preview is worth looking at though a link in it leads nowhere: the check of the content reports that. */
const linkRules = ['links-resolve', 'related-exist', 'moved-to-nowhere'];

function stopsBuild({ rule }: Problem): boolean {
  return process.env['CONTENT_CHECK'] !== 'links-may-fail' || !linkRules.includes(rule);
}

/**
 * Checks all content before Astro compiles any of it. A build ends at an error, before `dist/` is touched; the live
 * preview says in the terminal and on the page what is wrong, and goes on with what is right.
 */
export function contentCheck(): AstroIntegration {
  let root = '';
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, config, injectScript, updateConfig }) => {
        root = fileURLToPath(config.root);
        if (command === 'dev') {
          injectScript('page', "import '/src/checks/preview/problem-banner.ts';");
          updateConfig({ vite: { plugins: [readablePages(root)] } });
        }
        if (command !== 'build') return;
        const { problems } = checkedBank(root, { rules: errorRules, reader: buildReader });
        const errors = errorsOf(problems).filter(stopsBuild);
        if (errors.length === 0) return;
        console.error(formatProblems(errors));
        // Astro would guess at a cause and print a stack: the report is all that a contributor needs.
        process.exit(1);
      },
      'astro:server:setup': ({ server, logger }) => {
        watchContent(server, root, (text) => {
          logger.warn(`\n${text}`);
        });
      },
    },
  };
}
