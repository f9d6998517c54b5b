/** The text of `robots.txt`: everything may be read, and here is the list of it. */
export function robotsText(siteUrl: string, base: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${new URL(`${base}sitemap-index.xml`, siteUrl).href}\n`;
}
