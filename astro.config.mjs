import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { exportForms } from './src/exports/integration.ts';
import { hosting } from './src/hosting/integration.ts';
import { appHead } from './src/hosting/web-app-manifest.ts';
import { offline } from './src/offline/integration.ts';
import { redirectsOf, topicRedirects } from './src/navigation/redirects.ts';
import { lastModified } from './src/navigation/sitemap.ts';
import { knownHistory } from './src/navigation/known-history.ts';
import { movedPages } from './src/navigation/moved-pages.ts';
import { folderName } from './src/build/folder-name.ts';
import { wholeBuild } from './src/build/whole-build.ts';
import { listChunks, sharedFiles } from './src/build/chunks.ts';
import { orderLayers } from './src/build/layer-order.ts';
import { leanPages } from './src/build/lean-pages.ts';
import { smallPreload } from './src/build/preload.ts';
import { textTables } from './src/build/text-tables.ts';
import { licencesFile } from './src/build/shipped/licences-file.ts';
import { ShippedModules } from './src/build/shipped/shipped-modules.ts';
import { contentCheck } from './src/checks/content-check.ts';
import { formatProblems } from './src/checks/formats.ts';
import { calculatorLinks } from './src/bank/calculators/read-calculators.ts';
import { rehypeGlossary } from './src/bank/glossary/rehype-glossary.ts';
import { readMoves } from './src/bank/moved-questions.ts';
import { listDocuments } from './src/bank/question-bank.ts';
import { pagesOf } from './src/bank/question-register.ts';
import { shippedMoves } from './src/bank/shipped-moves.ts';
import { languageAliases } from './src/question/mdx/code-languages.ts';
import { remarkMathsSyntax } from './src/question/mdx/maths/maths-syntax.ts';
import { remarkQuestionBlocks } from './src/question/remark-question-blocks.ts';
import { contentSecurityPolicy } from './src/security/integration.ts';
import packageJson from './package.json' with { type: 'json' };
import { site } from './src/site.ts';

/** Astro sets it before it reads this file; a test has another. */
const isPreview = () => process.env.NODE_ENV === 'development';

/**
 * Shiki gives up a line after half a second: a slow machine would build other pages. Zero is no limit.
 */
const noTimeLimit = {
  preprocess(_code, options) {
    options.tokenizeTimeLimit = 0;
  },
};

/** `safari >= 16.2` in package.json is `safari16.2` here; iOS has the same engine. */
const oldestBrowsers = packageJson.browserslist
  .map((line) => line.replace(' >= ', ''))
  .filter((name) => !name.startsWith('ios'));

/** What is wrong with the moves, the check of the content says. */
function redirectsOfNow() {
  const { moves } = readMoves(process.cwd());
  return {
    ...redirectsOf(moves),
    ...topicRedirects(moves, pagesOf(listDocuments(process.cwd()))),
  };
}
const build = wholeBuild();
const shipped = new ShippedModules();

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: 'always',
  logger: { entrypoint: fileURLToPath(new URL('./src/build/quiet-logger.ts', import.meta.url)) },
  // The offline copy answers at once, and on a metered line nothing is to be loaded on a hover.
  prefetch: false,
  markdown: {
    processor: unified({
      smartypants: false,
      remarkPlugins: [
        remarkMathsSyntax,
        [
          remarkQuestionBlocks,
          {
            base: site.base,
            calculatorOf: calculatorLinks(process.cwd(), site.base),
            isPreview,
            format: formatProblems,
          },
        ],
      ],
      rehypePlugins: [[rehypeGlossary, { base: site.base, root: process.cwd() }]],
    }),
  },
  vite: {
    define: {
      __APP_VERSION__: JSON.stringify(packageJson.version),
      __FILE_NAME__: JSON.stringify(site.fileName),
    },
    plugins: [
      listChunks(process.cwd()),
      orderLayers(process.cwd()),
      smallPreload(site.base),
      shipped.plugin(),
      shippedMoves(process.cwd()),
    ],
    worker: { plugins: () => [shipped.plugin(), shippedMoves(process.cwd())] },
    // The oldest browsers that are supported, as in package.json: the minifier writes nothing that they do not know.
    build: {
      target: oldestBrowsers,
      cssTarget: oldestBrowsers,
      rolldownOptions: { output: { codeSplitting: { groups: sharedFiles } } },
    },
  },
  integrations: [
    folderName(),
    build.begins,
    contentCheck(),
    knownHistory(),
    starlight({
      title: site.name,
      description: site.description,
      locales: { root: { label: site.language, lang: site.language } },
      favicon: '/favicon.svg',
      head: appHead(site.base),
      customCss: [
        './src/styles/theme.css',
        './src/styles/controls.css',
        './src/search/page/search-open.css',
        './src/islands/progress-marks/progress-marks.css',
        './src/styles/devices.css',
        './src/styles/print.css',
      ],
      components: {
        Footer: './src/components/overrides/Footer.astro',
        Hero: './src/components/overrides/Hero.astro',
        LanguageSelect: './src/components/overrides/Nothing.astro',
        MarkdownContent: './src/components/overrides/MarkdownContent.astro',
        MobileTableOfContents: './src/components/overrides/MobileTableOfContents.astro',
        PageTitle: './src/components/overrides/PageTitle.astro',
        Search: './src/components/overrides/Search.astro',
        Sidebar: './src/components/overrides/Sidebar.astro',
        SiteTitle: './src/components/overrides/SiteTitle.astro',
        SocialIcons: './src/components/overrides/Nothing.astro',
        TableOfContents: './src/components/overrides/TableOfContents.astro',
        ThemeProvider: './src/components/overrides/ThemeProvider.astro',
        ThemeSelect: './src/components/overrides/ThemeSelect.astro',
      },
      routeMiddleware: './src/navigation/route-data.ts',
      disable404Route: true,
      credits: false,
      // Examples are read, not scrolled: a line that is cut off is lost on a phone. One frame for all of them: a second one
      // weighs as much as a paragraph on every page.
      expressiveCode: {
        defaultProps: { wrap: true, frame: 'code' },
        // Ours is an island.
        frames: { showCopyToClipboardButton: false },
        // Each page says its theme, before it is painted.
        useDarkModeMediaQuery: false,
        useThemedScrollbars: false,
        plugins: [textTables()],
        shiki: { transformers: [noTimeLimit], langAlias: languageAliases },
      },
    }),
    sitemap({ serialize: lastModified(process.cwd(), site.base) }),
    leanPages(),
    movedPages(redirectsOfNow),
    exportForms(),
    contentSecurityPolicy(),
    licencesFile(shipped),
    offline(shipped.plugin()),
    hosting(redirectsOfNow()),
    build.ends,
  ],
});
