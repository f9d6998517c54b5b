import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashLength } from '../../../src/offline/manifest.ts';
import { intact } from '../../../src/offline/worker/intact.ts';

const text = 'a page';
const whole = createHash('sha256').update(text).digest('base64');
const start = whole.slice(0, hashLength);

describe('a saved file', () => {
  it('is intact when the list gives the beginning of its hash, or, as older lists, all of it', async () => {
    const saved = new Response(text);
    expect(await intact(saved, start)).toBe(saved);
    expect(await intact(saved, whole)).toBe(saved);
    expect(await saved.text()).toBe(text);
  });

  it('is not when a byte is another, or the list says less', async () => {
    expect(await intact(new Response(`${text}.`), start)).toBeUndefined();
    expect(await intact(new Response(''), start)).toBeUndefined();
    expect(await intact(new Response(text), start.slice(1))).toBeUndefined();
    expect(await intact(new Response(text), '')).toBeUndefined();
    expect(await intact(undefined, start)).toBeUndefined();
  });
});
