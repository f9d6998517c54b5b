import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../src/search/index/read-page.ts';

const page = (body: string, head = '') =>
  readPage(
    `<html><head>${head}</head><body><nav>Menu</nav><main data-pagefind-body>${body}</main>end</body></html>`,
  );

describe('readPage', () => {
  it('reads no page that is not to be found', () => {
    expect(readPage('<main><p>x</p></main>')).toBeUndefined();
  });

  it('reads the body alone, each block as a sentence', () => {
    expect(page('<p>One &amp; two</p><ul><li>three</li><li>four!</li></ul>')?.words).toEqual([
      'One',
      '&',
      'two.',
      'three.',
      'four!',
    ]);
  });

  it('leaves out what is to be ignored, with all that is in it, and what is no text', () => {
    const body =
      '<p>a<b>b</b></p><div data-pagefind-ignore>no<div>no</div>no</div><svg><text>no</text></svg><script>"<p>no</p>"</script><p>c</p>';
    expect(page(body)?.words).toEqual(['ab.', 'c.']);
  });

  it('begins a part at each heading that has an address', () => {
    const read = page(
      '<h1 id="_top">The title?</h1><p>x y</p><h2 id="a">A part</h2><p>z</p><h3>no part</h3><table><caption><h3 id="t">A table</h3></caption></table>',
    );
    expect(read?.meta['title']).toBe('The title?');
    expect(read?.parts).toEqual([
      { id: 'a', title: 'A part', start: 4 },
      { id: 't', title: 'A table', start: 9 },
    ]);
    expect(read?.words[4]).toBe('A');
    expect(read?.weights.get(0)).toBe(7);
    expect(read?.weights.get(4)).toBe(6);
    expect(read?.weights.has(2)).toBe(false);
  });

  it('reads from the head what the index is told', () => {
    const told = (what: string, name: string, content: string) =>
      `<meta data-pagefind-${what}="${name}[content]" content="${content}">`;
    const read = page(
      '<h1>T</h1>',
      told('filter', 'kind', 'answer') +
        told('filter', 'kind', 'comparison') +
        told('sort', 'reviewed', '2026-01-02') +
        told('meta', 'short', 'S'),
    );
    expect(read).toMatchObject({
      filters: { kind: ['answer', 'comparison'] },
      reviewed: '2026-01-02',
      meta: { title: 'T', short: 'S' },
    });
  });
});
