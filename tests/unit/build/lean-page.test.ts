import { describe, expect, it } from 'vitest';
import { leanPage, type Leaner } from '../../../src/build/lean-page.ts';

const leaner: Leaner = {
  classFor: (style) => `c-${style.length}`,
  classes: (value) => value.replace(/ ?astro-unasked/, ''),
  stylesheet: (href) => (href === '/print.css' ? undefined : href.replace('.css', '.lean.css')),
  rareStyles: (href, html) => (html.includes('class="rare"') ? `.rare{content:"${href}"}` : ''),
  scripts: (src) => (src === '/facade.js' ? ['/a.js', '/b.js'] : [src]),
  imports: (srcs) => (srcs.includes('/deep.js') ? ['/deeper.js', '/deepest.js'] : []),
};
const lean = (html: string) => leanPage(html, leaner);

describe('leanPage', () => {
  it('leaves out what the search index has read by now', () => {
    expect(
      lean(
        '<meta data-pagefind-filter="x[content]" content="y"><p data-pagefind-ignore id="a">x</p>',
      ),
    ).toBe('<p id="a">x</p>');
  });

  it('takes into the page what stands below its end', () => {
    const script = '<script type="module" src="/x.js"></script>';
    expect(lean(`<html><body><p>x</p></body></html>${script}\n`)).toBe(
      `<html><body><p>x</p>${script}\n</body></html>`,
    );
    const page = '<html><body><p>x</p></body></html>\n';
    expect(lean(page)).toBe(page);
  });

  it('leaves out the drawing of a link to a heading', () => {
    const around = (inside: string) =>
      `<a href="#x"><span aria-hidden="true" class="sl-anchor-icon">${inside}</span><span>x</span></a>`;
    expect(lean(around('<svg width="16"><path d="m1 1"></path></svg>'))).toBe(around(''));
  });

  it('leaves out the names of generators, and no other name', () => {
    expect(lean('<meta name="generator" content="x"/><meta name="author" content="y"/>')).toBe(
      '<meta name="author" content="y"/>',
    );
  });

  it.each([
    ['<p style="a:b">x</p>', '<p class="c-3">x</p>'],
    ['<p class="x" style="a:b">x</p>', '<p class="x c-3">x</p>'],
    ['<p style="a:b" class="x">x</p>', '<p class="x c-3">x</p>'],
    ['<p style="" id="y">x</p>', '<p id="y">x</p>'],
  ])('makes a class of the style of %s', (html, expected) => {
    expect(lean(html)).toBe(expected);
  });

  it.each([
    ['--ecIndent:26ch', '--ecIndent:6ch'],
    ['--ecIndent:4ch', '--ecIndent:4ch'],
  ])('hangs a line of code no deeper than a phone has room: %s', (style, expected) => {
    const html = `<div class="ec-line" style="${style}">x</div>`;
    expect(leanPage(html, { ...leaner, classFor: (needed) => needed })).toBe(
      `<div class="ec-line ${expected}">x</div>`,
    );
  });

  it('lets the blanks before a line of code wrap', () => {
    expect(lean('<span class="indent">    </span><span class="other"> </span>')).toBe(
      '<span>    </span><span class="other"> </span>',
    );
  });

  it('loads each stylesheet once, and none that another has taken in', () => {
    const link = (href: string) => `<link rel="stylesheet" href="${href}">`;
    expect(lean(link('/print.css') + link('/a.css') + link('/a.css'))).toBe(link('/a.lean.css'));
  });

  it('drops the classes that no rule asks for', () => {
    expect(lean('<a class="x astro-unasked"><b class="astro-unasked" id="y"></b></a>')).toBe(
      '<a class="x"><b id="y"></b></a>',
    );
  });

  it('puts styles of what few pages hold into those that hold it', () => {
    const link = '<link rel="stylesheet" href="/rare.css" data-rare>';
    expect(lean(`${link}<p class="rare">x</p>`)).toBe(
      '<style>.rare{content:"/rare.css"}</style><p class="rare">x</p>',
    );
    expect(lean(`${link}<p>x</p>`)).toBe('<p>x</p>');
    // The first one says the order of layers.
    expect(lean(`<head>${link}<link rel="stylesheet" href="/a.css"></head><p class="rare">`)).toBe(
      '<head><link rel="stylesheet" href="/a.lean.css"><style>.rare{content:"/rare.css"}</style></head><p class="rare">',
    );
  });

  it('loads what a script imports in its place, each once', () => {
    const script = (src: string) => `<script type="module" src="${src}"></script>`;
    expect(lean(script('/facade.js') + script('/b.js') + script('/c.js'))).toBe(
      script('/a.js') + script('/b.js') + script('/c.js'),
    );
  });

  it('names in its head what its scripts import, where an element asks for it', () => {
    const script = '<script type="module" src="/deep.js"></script>';
    const link = (src: string) => `<link rel="modulepreload" fetchpriority="low" href="${src}">`;
    const links = link('/deeper.js') + link('/deepest.js');
    const body = `<body data-early>${script}${script}</body>`;
    expect(lean(`<head><title>x</title></head>${body}`)).toBe(
      `<head><title>x</title>${links}</head><body data-early>${script}</body>`,
    );
    expect(lean(`<head></head>${script}`)).toBe(`<head></head>${script}`);
    expect(lean(`<b data-early>${script}`), 'without a head').toBe(`<b data-early>${script}`);
  });

  it('leaves text and inline scripts as they are', () => {
    const html = '<script>"<p style=a>"</script><p>style="x" &amp; data-pagefind-ignore</p>';
    expect(lean(html)).toBe(html);
  });
});
