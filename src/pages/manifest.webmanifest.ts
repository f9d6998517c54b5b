import { webAppManifest } from '../hosting/web-app-manifest.ts';
import { site } from '../site.ts';

/** With it a browser can install the handbook. */
export function GET(): Response {
  const manifest = webAppManifest(site);
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json' },
  });
}
