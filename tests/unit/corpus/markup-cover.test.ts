import { expect, test } from 'vitest';
import { coverOf, shapesOf } from '../../corpus/markup-cover.ts';

test('an element is told by its name, classes, role, attributes and what it stands in', () => {
  const html = '<main><ul class="a"><li id="x">one<br></li><li id="y" role="note">two</li></ul><p>';
  expect([...shapesOf(html)]).toEqual([
    ' > main.[]',
    'main. > ul.a[class]',
    'ul.a > li.[id]',
    'li. > br.[]',
    'ul.a > li.[id,role=note]',
    'main. > p.[]',
  ]);
});

test('what ends in a drawing ends nothing outside of it', () => {
  const html = '<a><svg><a><text>x</text></a><g></g></svg><i></i></a><b></b>';
  expect([...shapesOf(html)]).toEqual([' > a.[]', 'a. > svg.[]', 'a. > i.[]', ' > b.[]']);
});

test('what is drawn is one element, and what a script says is none', () => {
  const html = '<p><svg role="img"><g class="node"></g></svg><script>"<b>"</script><i></i></p>';
  expect([...shapesOf(html)]).toEqual([
    ' > p.[]',
    'p. > svg.[role=img]',
    'p. > script.[]',
    'p. > i.[]',
  ]);
});

test('pages that add nothing are left out', () => {
  const pages = { first: ['a'], second: ['a', 'b', 'c'], third: ['b'], fourth: ['c', 'd'] };
  const shapes = new Map(Object.entries(pages).map(([path, kinds]) => [path, new Set(kinds)]));
  expect(coverOf(shapes)).toEqual(['second', 'fourth']);
  expect(coverOf(shapes, ['second']), 'what the second has was seen').toEqual(['fourth']);
  expect(coverOf(shapes, ['second', 'fourth'])).toEqual([]);
  expect(coverOf(new Map())).toEqual([]);
});
