import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';

/** What stands in the picture of a page. */
export interface Picture {
  /** Above the title, such as the topic. */
  readonly eyebrow: string;
  readonly title: string;
  /** Below it, such as the difficulty. */
  readonly foot: string;
  readonly site: string;
}

/** As every network wants it. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** The colours of src/styles/theme.css by light. */
const colours = { paper: '#fefdfb', ink: '#1e1a15', grey: '#615c56', blue: '#2749a5' } as const;

const { resolve } = createRequire(import.meta.url);
const font = (weight: 400 | 600, subset: string) => ({
  name: 'Serif',
  data: readFileSync(
    resolve(`@fontsource/source-serif-4/files/source-serif-4-${subset}-${weight}-normal.woff`),
  ),
  weight,
  style: 'normal' as const,
});

/** Read when the first picture is drawn: a build without pictures needs no font. */
let fonts: ReturnType<typeof font>[] | undefined;

/**
 * The picture as PNG. satori lays the text out and writes it as outlines of a font that comes with the packages, so that
 * what is drawn depends on no font of the machine.
 */
export async function drawPicture(picture: Picture): Promise<Uint8Array> {
  fonts ??= (['latin', 'latin-ext'] as const).flatMap((subset) => [
    font(400, subset),
    font(600, subset),
  ]);
  const svg = await satori(layout(picture) as never, { ...pictureSize, fonts });
  const png = await sharp(Buffer.from(svg))
    .png({ compressionLevel: 9, palette: true, colours: 16, dither: 0, effort: 2 })
    .toBuffer();
  return new Uint8Array(png);
}

interface Box {
  readonly type: 'div';
  readonly props: { readonly style: Record<string, unknown>; readonly children: Child };
}
type Child = string | readonly Box[];

function box(style: Record<string, unknown>, children: Child): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function layout({ eyebrow, title, foot, site }: Picture): Box {
  return box(
    {
      ...{ ...pictureSize, boxSizing: 'border-box' },
      ...{ flexDirection: 'column', justifyContent: 'space-between' },
      ...{ padding: '72px 80px 60px', borderLeft: `20px solid ${colours.blue}` },
      ...{ background: colours.paper, color: colours.ink, fontFamily: 'Serif' },
    },
    [
      box({ flexDirection: 'column' }, [
        box({ fontSize: 32, color: colours.blue, fontWeight: 600 }, eyebrow),
        box(
          {
            ...{ display: 'block', marginTop: 28, fontWeight: 600, lineHeight: 1.18 },
            ...{ fontSize: sizeOf(title), lineClamp: 6 },
          },
          title,
        ),
      ]),
      box({ justifyContent: 'space-between', fontSize: 30, color: colours.grey }, [
        box({}, foot),
        box({ fontWeight: 600, color: colours.ink }, site),
      ]),
    ],
  );
}

/** Large while it is short: five lines are the most that can be read at a glance. */
function sizeOf(title: string): number {
  if (title.length <= 60) return 72;
  return title.length <= 110 ? 60 : 50;
}
