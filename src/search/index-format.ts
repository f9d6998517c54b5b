/** What the search loads first: the pages by number, and which file has which terms. */
export interface IndexHead {
  /** The names of the pages' files, in the order of their numbers, with spaces between them. */
  readonly pages: string;
  /** How long each page is, as a share of the average, in tenths. */
  readonly lengths: readonly number[];
  /** By filter: its values, and for each page the numbers of its values, as digits in base 36; `-` for none. */
  readonly filters: Readonly<
    Record<string, { readonly values: readonly string[]; readonly of: string }>
  >;
  /** The days on which pages were reviewed, in order, and for each page the number of its day; `-` for none. */
  readonly reviewed: { readonly days: readonly string[]; readonly of: string };
  /** `first-term:file` for each file of terms, in the order of the terms. */
  readonly files: string;
}

/** Where a term stands: in which page, how weighty it is there, and at which words. */
export interface Posting {
  readonly page: number;
  readonly weight: number;
  readonly positions: readonly number[];
}

/** A file of terms: each with its postings, written by {@link writePostings}. */
export type TermFile = Readonly<Record<string, string>>;

/** A page as the results show it. */
export interface PageFile {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Its words with single spaces between them. */
  readonly text: string;
  /** Its parts after the first: id, title and the number of the first word. */
  readonly parts: readonly (readonly [id: string, title: string, start: number])[];
}

/** Postings in the order of their pages, as short as can be: numbers in base 36, each as its distance from the last. */
export function writePostings(postings: readonly Posting[]): string {
  let page = 0;
  return postings
    .map((posting) => {
      const distance = posting.page - page;
      page = posting.page;
      let place = 0;
      const steps = posting.positions.map((position) => {
        const step = position - place;
        place = position;
        return step.toString(36);
      });
      return `${distance.toString(36)}.${posting.weight.toString(36)}.${steps.join(',')}`;
    })
    .join(' ');
}

/** The reverse of {@link writePostings}. */
export function readPostings(text: string): Posting[] {
  let page = 0;
  return text.split(' ').map((written) => {
    const [distance = '0', weight = '0', steps = ''] = written.split('.');
    page += Number.parseInt(distance, 36);
    let place = 0;
    const positions =
      steps === '' ? [] : steps.split(',').map((step) => (place += Number.parseInt(step, 36)));
    return { page, weight: Number.parseInt(weight, 36), positions };
  });
}
