import type { Export, ExportFile, ExportSource } from '../export.ts';
import { drawPicture, type Picture } from '../parts/picture.ts';
import { picturePath } from '../question-address.ts';
import { difficultyNames } from '#strings/difficulties.ts';
import { pictures as words } from '#strings/exports.ts';

/** A picture for each question, and one for all other pages. `src/navigation/share-head.ts` names them. */
export const shareImages: Export = {
  id: 'share-images',
  name: words.name,
  describe: words.describe,
  path: 'share/handbook.png',
  unlisted: true,
  files: async (source) => {
    const files: ExportFile[] = [];
    const queue = picturesOf(source);
    // One is laid out while others are compressed.
    const work = async () => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const [name, picture] = next;
        files.push({ path: picturePath({ slug: name }), body: await drawPicture(picture) });
      }
    };
    await Promise.all([work(), work(), work()]);
    return files.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

function picturesOf({ bank, site }: ExportSource): [name: string, picture: Picture][] {
  const titles = new Map(bank.topics.map(({ slug, title }) => [slug, title]));
  const count = words.count(bank.questions.length);
  return [
    ['handbook', { eyebrow: count, title: site.name, foot: words.foot, site: '' }],
    ...bank.questions.map(({ slug, topic, title, difficulty }): [string, Picture] => [
      slug,
      {
        eyebrow: titles.get(topic) ?? topic,
        title,
        foot: difficultyNames[difficulty],
        site: site.name,
      },
    ]),
  ];
}
