import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { visit } from 'unist-util-visit';
import { attributeOf, startTags } from '../../../src/build/start-tags.ts';

const namesIn = (html: string) => startTags(html).map(({ name }) => name);

describe('startTags', () => {
  it('finds each element with its attributes, in order', () => {
    const html = `<!DOCTYPE html><html lang=en><p class="a b" hidden data-x='1'>x<br/></p></html>`;
    expect(namesIn(html)).toEqual(['html', 'p', 'br']);
    const [root, paragraph] = startTags(html);
    expect(attributeOf(root!, 'lang')).toBe('en');
    expect(paragraph!.attributes.map(({ name, value }) => [name, value])).toEqual([
      ['class', 'a b'],
      ['hidden', ''],
      ['data-x', '1'],
    ]);
  });

  it('says where a tag and its attributes stand', () => {
    const html = '<p><a  href="/x" id=y>';
    const link = startTags(html)[1]!;
    expect(html.slice(link.start, link.end)).toBe('<a  href="/x" id=y>');
    expect(link.attributes.map(({ start, end }) => html.slice(start, end))).toEqual([
      '  href="/x"',
      ' id=y',
    ]);
  });

  it('resolves character references', () => {
    const [tag] = startTags('<p title="&quot;a&quot; &amp; &#98;&#x63; &unknown;">');
    expect(attributeOf(tag!, 'title')).toBe('"a" & bc &unknown;');
  });

  it('takes no text for a tag: neither in scripts nor in comments nor in attributes', () => {
    const html = `<!-- <a> --><script>if (1<b) "<i>"</script><p title="<u>"></p><style>a>b{}</style>`;
    expect(namesIn(html)).toEqual(['script', 'p', 'style']);
    expect(startTags(html)[0]!.text).toBe('if (1<b) "<i>"');
  });

  it('finds what a whole parse finds', () => {
    const html = `<!DOCTYPE html><html><head><meta charset="utf-8"/><title>a <b> &amp; c</title></head><body>
      <svg viewBox="0 0 1 1"><path d="M0 0"/></svg><template><p style="a:b">x</p></template>
      <details open><summary>s</summary></details><textarea><p></textarea></body></html>`;
    const parsed: string[] = [];
    visit(fromHtml(html), 'element', (element) => {
      parsed.push(element.tagName);
      if (element.tagName === 'template') parsed.push('p');
    });
    expect(namesIn(html)).toEqual(parsed);
  });
});
