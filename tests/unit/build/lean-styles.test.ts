import { describe, expect, it } from 'vitest';
import { leanStyles, styleClass, styleClasses } from '../../../src/build/lean-styles.ts';
import { UsedNames } from '../../../src/build/used-names.ts';

function usedBy(html: string, script = ''): UsedNames {
  const used = new UsedNames();
  used.addPage(html);
  used.addScript(script);
  return used;
}
const lean = (css: string, html: string, script = '') => leanStyles(css, usedBy(html, script));

describe('leanStyles', () => {
  const page = '<main id="top" class="a"><p data-x>x</p></main>';

  it.each([
    ['a class', '.a{color:red}'],
    ['an id', '#top{color:red}'],
    ['an element', 'p{color:red}'],
    ['an attribute', '[data-x]{color:red}'],
    ['one of several', '.gone,.a{color:red}'],
    ['one of a list', ':is(.gone,.a) p{color:red}'],
    ['what is not there', '.a:not(.gone){color:red}'],
    ['a part of an element', '.a:before{color:red}'],
  ])('keeps a rule for %s', (_what, rule) => {
    expect(lean(rule, page)).toBe(rule);
  });

  it.each(['.gone{color:red}', '.a .gone{color:red}', '#gone{color:red}', 'table{color:red}'])(
    'drops %s, which nothing matches',
    (rule) => {
      expect(lean(`${rule}.a{color:red}`, page)).toBe('.a{color:red}');
    },
  );

  it('leaves nothing of a layer in which nothing matches', () => {
    expect(lean('@layer handbook.islands{.gone{color:red}}', page)).toBe('');
  });

  it.each([`span[style^='--']`, 'span[style^="--"]', 'span[style^=--]'])(
    'lets %s find the class that a style attribute became',
    (token) => {
      expect(lean(`${token}:not([class]){color:red}`, '<span class="c-0">x</span>')).toBe(
        'span[class^=c-]{color:red}',
      );
    },
  );

  it('writes what the oldest browsers know', () => {
    expect(lean('@media (min-width:50rem){.a{color:red}}', page)).toBe(
      '@media (min-width:50rem){.a{color:red}}',
    );
  });

  it('adds no token for colours of two themes where no rule has them', () => {
    expect(lean('.a{color-scheme:dark}', page)).toBe('.a{color-scheme:dark}');
    expect(lean('.a{color-scheme:dark;color:light-dark(#fff,#000)}', page)).not.toContain(
      'light-dark(',
    );
  });

  it.each([
    ['reads', '<style>.a{top:var(--size)}</style>'],
    ['sets', '<style>.a{--size:2px}</style>'],
    ['sets for one element', '<p style="--size:2px">x</p>'],
  ])('keeps a token that a page %s', (_what, html) => {
    expect(lean(':root{--size:1px;--gone:1px}', page + html)).toBe(':root{--size:1px}');
  });

  it('keeps what only a script makes', () => {
    expect(lean('.later{color:red}', page, 'element.className = `later`')).toBe(
      '.later{color:red}',
    );
  });

  it('drops the properties that nothing reads, and those that only these read', () => {
    const css = '.a{--read:1;--unread:var(--only-unread);--only-unread:2;order:var(--read)}';
    expect(lean(css, page)).toBe('.a{--read:1;order:var(--read)}');
    expect(lean('.a{--told:1}', page, "getPropertyValue('--told')")).toBe('.a{--told:1}');
  });

  it('keeps the properties that another stylesheet reads', () => {
    const used = new UsedNames();
    used.addPage(page);
    used.addReads('.b{color:var(--shared)}');
    expect(leanStyles('.a{--shared:1;--other:2}', used)).toBe('.a{--shared:1}');
  });

  it('keeps the order of layers', () => {
    expect(lean('@layer one,two;@layer two{.a{order:1}}@layer one{.gone{order:2}}', page)).toMatch(
      /^@layer one[,;]/,
    );
  });
});

describe('styleClasses', () => {
  it('does by a class what an attribute did', () => {
    expect(styleClasses(['--depth: 0;', 'a:b'])).toBe(
      `.${styleClass(0)}{--depth: 0;}\n.${styleClass(1)}{a:b}`,
    );
  });
});
