import type { APIRoute, GetStaticPaths } from 'astro';
import { fileURLToPath } from 'node:url';
import { publicDir } from 'astro:config/server';
import sharp from 'sharp';
import { pngIcons } from '../hosting/web-app-manifest.ts';

/** The icons that some systems want as pixels, drawn from the SVG ones. */
export const getStaticPaths = (() =>
  Object.entries(pngIcons).map(([name, props]) => ({
    params: { name },
    props,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<(typeof pngIcons)[keyof typeof pngIcons]> = async ({ props }) => {
  const { size, source } = props;
  const file = fileURLToPath(new URL(source, publicDir));
  const png = await sharp(file, { density: (72 * size) / 32 })
    .resize(size, size)
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
