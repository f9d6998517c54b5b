import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';

/** Ends a build or a preview in a folder where it would fail far from the cause, or write pages without their styles. */
export function folderName(): AstroIntegration {
  return {
    name: 'folder-name',
    hooks: {
      'astro:config:setup': ({ config }) => {
        const fault = faultOfFolder(fileURLToPath(config.root));
        if (fault === undefined) return;
        // Astro would print a stack: the sentence is all that is needed.
        console.error(fault);
        process.exit(1);
      },
    },
  };
}

/** What is wrong with the path of a project, and what to do; undefined when nothing is. Vite reads paths as addresses. */
export function faultOfFolder(root: string): string | undefined {
  const [sign] = /[#?%]/.exec(root) ?? [];
  return sign === undefined
    ? undefined
    : `The handbook lies in ${root}, and Vite cannot build below a folder with "${sign}" in its name. Rename or move the folder.`;
}
