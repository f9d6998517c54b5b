import { nearest } from '../../nearest.ts';

/** GraphViz's own form of a graph: subgraphs first, then boxes. */
interface DotJson {
  readonly _subgraph_cnt?: number;
  readonly objects?: readonly { readonly name: string; readonly label?: string }[];
}

/** The label of a box that was given none: its name. */
const noLabel = '\\N';

/**
 * Boxes without a label whose name is like that of one that has a label: GraphViz draws each name that it meets.
 * @param json of the engine `dot_json`
 */
export function boxSlips(json: string): string[] {
  const { objects = [], _subgraph_cnt: subgraphs = 0 } = JSON.parse(json) as DotJson;
  const boxes = objects.slice(subgraphs);
  const labelled = boxes.filter(({ label }) => label !== noLabel).map(({ name }) => name);
  return boxes
    .filter(({ label }) => label === noLabel)
    .flatMap(({ name }) => {
      const near = nearest(name, labelled);
      return near === undefined
        ? []
        : [`the box "${name}" has no label, and there is one called "${near}"`];
    });
}
