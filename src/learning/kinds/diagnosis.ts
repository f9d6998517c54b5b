import { areOptionsOutdated, markOptions } from './choice.ts';
import type { ItemId, Kind, OptionKey } from './kind.ts';

/** One option is right, and each of some lines of an artefact proves it. */
export interface DiagnosisItem {
  readonly kind: 'diagnosis';
  readonly id: ItemId;
  readonly options: readonly OptionKey[];
  /** Ids of the lines that prove it: `l1` is the first of the artefact. */
  readonly proof: readonly string[];
}

/** An option, and the line that is to prove it. */
export interface DiagnosisAnswer {
  readonly kind: 'diagnosis';
  readonly chosen: string;
  readonly line: string;
}

/** The options' parts as in a choice, and one for the line that was chosen. */
export const diagnosis: Kind<DiagnosisItem, DiagnosisAnswer> = {
  mark: ({ options, proof }, { chosen, line }) => ({
    ...markOptions(options, [chosen]),
    [line]: proof.includes(line),
  }),
  isOutdated: ({ options, proof }, { chosen, line }) =>
    areOptionsOutdated(options, [chosen]) || !proof.includes(line),
};
