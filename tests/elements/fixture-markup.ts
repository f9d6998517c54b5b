import { pathToFileURL } from 'node:url';
import { getViteConfig } from 'astro/config';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import type { SiteBank } from '../../src/bank/question-bank.ts';

const name = 'virtual:fixture-markup';

/** A component with its properties. */
type Component = readonly [file: string, props: Record<string, unknown>];

/** `import { markup } from 'virtual:fixture-markup'`: what components of `src/components` render of the fixture handbook. */
export function fixtureMarkup(root: string, bank: SiteBank): Plugin {
  return {
    name: 'fixture-markup',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: async (id) =>
      id === `\0${name}`
        ? `export const markup = ${JSON.stringify(await rendered(root, componentsOf(bank)))}`
        : undefined,
  };
}

/** What is rendered, by the names that tests know it by. */
function componentsOf({ calculators }: SiteBank): Record<string, Component> {
  return Object.fromEntries<Component>([
    ['all questions', ['AllQuestions', {}]],
    ['interview plan', ['InterviewPlan', {}]],
    ...calculators.flatMap((calculator): [string, Component][] => [
      [calculator.slug, ['Calculator', { calculator }]],
      [`${calculator.slug} faded`, ['FadedExamples', { calculator }]],
    ]),
  ]);
}

async function rendered(
  root: string,
  components: Record<string, Component>,
): Promise<Record<string, string>> {
  const container = await AstroContainer.create();
  const server = await componentServer(root);
  try {
    const found: Record<string, string> = {};
    for (const [known, [file, props]] of Object.entries(components)) {
      const { default: component } = await server.ssrLoadModule(`/src/components/${file}.astro`);
      found[known] = await container.renderToString(component, { props });
    }
    return found;
  } finally {
    await server.close();
  }
}

/** Compiles components as Astro does; the bank that they ask for is that of the fixture. */
async function componentServer(root: string): Promise<ViteDevServer> {
  const config = getViteConfig(
    {
      appType: 'custom',
      cacheDir: 'node_modules/.cache/elements-markup',
      logLevel: 'error',
      optimizeDeps: { noDiscovery: true, include: [] },
      plugins: [siteRootAt(root)],
      server: { middlewareMode: true, hmr: false, watch: null },
    },
    { configFile: false, devToolbar: { enabled: false } },
  );
  return createServer({
    ...(await config({ mode: 'test', command: 'serve' })),
    configFile: false,
  });
}

function siteRootAt(root: string): Plugin {
  const server = 'astro:config/server';
  return {
    name: 'fixture-root',
    enforce: 'pre',
    resolveId: (id) => (id === server ? `\0${server}` : undefined),
    load: (id) =>
      id === `\0${server}`
        ? `export const root = new URL(${JSON.stringify(pathToFileURL(`${root}/`).href)})`
        : undefined,
  };
}
