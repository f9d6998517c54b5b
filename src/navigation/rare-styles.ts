import aside from '../question/mdx/aside.css?url';
import chart from '../question/blocks/chart/chart.css?url';
import codeTabs from '../question/blocks/code-tabs/code-tabs.css?url';
import fold from '../question/blocks/fold/fold.css?url';
import maths from '../question/mdx/maths/maths.css?url';
import table from '../question/blocks/table/table.css?url';
import type { StarlightRouteData } from '@astrojs/starlight/route-data';

/**
 * Styles of what few pages hold. While a page is written it loads all of them; a build puts into each page the rules that
 * something in it can match, and nothing into the others.
 */
export const rareStyles: StarlightRouteData['head'] = [
  aside,
  chart,
  codeTabs,
  fold,
  maths,
  table,
].map((href) => ({
  tag: 'link',
  attrs: { rel: 'stylesheet', href, 'data-rare': true },
  content: '',
}));
