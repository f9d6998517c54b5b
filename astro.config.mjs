import { unified } from '@astrojs/markdown-remark';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { hosting } from './src/hosting/integration.ts';
import { appHead } from './src/hosting/web-app-manifest.ts';
import { offline } from './src/offline/integration.ts';
import { redirectsOf } from './src/navigation/redirects.ts';
import { contentCheck } from './src/checks/content-check.ts';
import { formatProblems } from './src/checks/formats.ts';
import { rehypeGlossary } from './src/bank/glossary/rehype-glossary.ts';
import { readMoves } from './src/bank/moved-questions.ts';
import { remarkQuestionBlocks } from './src/question/remark-question-blocks.ts';
import { contentSecurityPolicy } from './src/security/integration.ts';
import packageJson from './package.json' with { type: 'json' };
import { site } from './src/site.ts';

/** Astro sets it before it reads this file; a test has another. */
const isPreview = () => process.env.NODE_ENV === 'development';

/** What many pages load, in two files: they compress better than ten small ones. */
const sharedFiles = [
  {
    name: 'everywhere',
    test: /node_modules\/idb|src\/(offline\/(protocol|page\/(?!offline-pa))|progress\/(?!backup|fsrs|import|kept)|learning\/(review-log|parse-log|quiz-item|moved)|islands\/(search\/open-search|base-url|element|list-page|live-region|progress-marks|reader-log|storage-))/,
  },
  {
    name: 'quiz',
    test: /src\/(learning\/grade|islands\/(quiz-card\/(?!calculation)|new-entry|read-mark|term-tooltips|single-keys))/,
  },
];

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: 'always',
  // The offline copy answers at once, and on a metered line nothing is to be loaded on a hover.
  prefetch: false,
  redirects: redirectsOf(readMoves(process.cwd())),
  markdown: {
    processor: unified({
      smartypants: false,
      remarkPlugins: [[remarkQuestionBlocks, { base: site.base, isPreview, format: formatProblems }]],
      rehypePlugins: [[rehypeGlossary, { base: site.base, root: process.cwd() }]],
    }),
  },
  vite: {
    define: { __APP_VERSION__: JSON.stringify(packageJson.version) },
    build: { rolldownOptions: { output: { codeSplitting: { groups: sharedFiles } } } },
  },
  integrations: [
    contentCheck(),
    starlight({
      title: site.name,
      description: site.description,
      favicon: '/favicon.svg',
      head: appHead(site.base),
      customCss: ['./src/styles/theme.css', './src/search/page/search.css', './src/islands/progress-marks/progress-marks.css'],
      components: {
        Footer: './src/components/overrides/Footer.astro',
        Hero: './src/components/overrides/Hero.astro',
        MarkdownContent: './src/components/overrides/MarkdownContent.astro',
        PageTitle: './src/components/overrides/PageTitle.astro',
        Search: './src/components/overrides/Search.astro',
        SiteTitle: './src/components/overrides/SiteTitle.astro',
      },
      routeMiddleware: './src/navigation/route-data.ts',
      disable404Route: true,
      credits: false,
      // Examples of text and commands are read, not scrolled: several regions that scroll would need names of their own.
      expressiveCode: { defaultProps: { overridesByLang: { 'text,sh,yaml': { wrap: true } } } },
    }),
    contentSecurityPolicy(),
    offline(),
    hosting(),
  ],
});
