import { h } from 'hastscript';
import type { Root, RootContent } from 'mdast';
import type { Problem } from '../problem.ts';
import { asMdast } from './as-mdast.ts';

/**
 * Puts a note in place of each part of a page that holds a problem, and takes these problems off the list. What is
 * refused is not compiled: it goes with the whole paragraph or block that it stands in.
 */
export function leaveOut(tree: Root, problems: Problem[]): void {
  tree.children = tree.children.flatMap((node) => {
    const inside = problems.filter((problem) => holds(node, problem));
    for (const problem of inside) problems.splice(problems.indexOf(problem), 1);
    return inside.length > 0 ? inside.map(placeholder) : [node];
  });
}

/** What stands on the page in place of what was left out. */
export function placeholder({ line, column, rule, message, remedy }: Problem): RootContent {
  const place = `${line}:${column} ${rule}`;
  return asMdast(
    h('p', { dataProblem: rule }, [
      h('strong', place),
      ` ${message} ${remedy} Until then this part is left out.`,
    ]),
  );
}

/** Whether a problem stands in a part of the page. */
export function holds({ position }: RootContent, { line }: Problem): boolean {
  return position !== undefined && position.start.line <= line && line <= position.end.line;
}
