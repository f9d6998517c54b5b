import type { CatalogueQuestion } from '../../learning/catalogue.ts';
import { followUpsOf, keyPointsOf, type FollowUp } from '../../reader/question-parts.ts';
import * as say from '#strings/mock-interview.ts';

/** What an answer is held against once it is revealed, out of the question's page. */
export class RevealedAnswer {
  points: readonly DocumentFragment[] = [];
  /** What the interviewer may ask on with. */
  followUps: readonly FollowUp[] = [];
  /** Why there are none; empty where nothing failed. */
  trouble = '';

  forget(): void {
    this.points = [];
    this.followUps = [];
  }

  /**
   * Loads it in place of what was there.
   * @param question nothing while there is nothing to reveal
   * @param isLeft whether the reader has gone on meanwhile: then nothing changes
   * @returns the words of the points, where they came
   */
  async load(
    question: CatalogueQuestion | undefined,
    isLeft: () => boolean,
  ): Promise<readonly string[] | undefined> {
    this.forget();
    this.trouble = '';
    if (!question) return undefined;
    try {
      const loaded = await Promise.all([keyPointsOf(question), followUpsOf(question)]);
      if (isLeft()) return undefined;
      [this.points, this.followUps] = loaded;
      return this.points.map(wordsOf);
    } catch (error) {
      if (!isLeft()) this.trouble = say.pointsNotLoaded((error as Error).message);
      return undefined;
    }
  }
}

function wordsOf(point: DocumentFragment): string {
  return (point.textContent ?? '').replace(/\s+/g, ' ').trim();
}
