import { expect, it } from 'vitest';
import { faultOfPageName, hidesProperty, slugSchema } from '../../../src/question/slug.ts';
import { topicSchema } from '../../../src/bank/topics.ts';

const names = ['body', 'scripts', 'constructor', 'location', 'forms', 'children'];

it.each([...names, '__proto__'])('%s hides a property', (name) => {
  expect(hidesProperty(name)).toBe(true);
});

it.each(names)('no slug is %s: the message names it', (name) => {
  const said = slugSchema.safeParse(name).error?.issues[0]?.message;
  expect(said).toBe(`"${name}" is the name of a property that scripts read`);
  const topic = { slug: name, title: 'A', blurb: 'B', why: 'C' };
  expect(topicSchema.safeParse(topic).success).toBe(false);
});

it.each(['request-body', 'prompt', 'token'])('%s hides none', (name) => {
  expect(slugSchema.safeParse(name).success).toBe(true);
});

it.each(['con', 'prn', 'aux', 'nul', 'com1', 'lpt9', 'index'])('no page is %s', (name) => {
  expect(faultOfPageName(name)).toContain(`"${name}" is the`);
});

it.each(['console', 'auxiliary-loss', 'index-choice', 'null', 'com', 'nul-bytes'])(
  'a page may be %s',
  (name) => {
    expect(faultOfPageName(name)).toBeUndefined();
  },
);

it.each(['aux', 'index'])('no topic is %s: pages stand in a folder of its name', (name) => {
  const topic = { slug: name, title: 'A', blurb: 'B', why: 'C' };
  expect(topicSchema.safeParse(topic).error?.issues[0]?.message).toContain(`"${name}" is the`);
});
