import type { PageHistory } from '../bank/page-history.ts';
import type { SiteBank } from '../bank/question-bank.ts';
import type { Moves } from '../learning/moved-questions.ts';

/** What every form is made from: nothing else may show in it, or two builds of one source would differ. */
export interface ExportSource {
  readonly bank: SiteBank;
  /** By the path of the page's file. Empty outside of Git. */
  readonly histories: ReadonlyMap<string, PageHistory>;
  /** The MDX of a page by its file, for a form that needs the text between its blocks. */
  readonly mdxOf: (file: string) => string;
  readonly site: ExportedSite;
  /** The newest change of the content, an ISO date. */
  readonly date: string;
  /** When what is built last changed: programs that renew what they hold renew what is older. */
  readonly edition: Date;
  /** Questions and items that got another name: a form's own ids stay those of their first names. */
  readonly renames: Moves;
  /** Pages that got another name, `topic/old-slug` to `topic/slug`: one that went into another is not among them. */
  readonly renamedPages: Moves;
  /** Pages that moved, `topic/old-slug` to `topic/slug` as it is today. */
  readonly movedPages: Readonly<Record<string, string>>;
}

/** What a form says of the site that it comes from. */
export interface ExportedSite {
  readonly name: string;
  readonly description: string;
  /** Path below which the site stands, with a slash at both ends. */
  readonly base: string;
  /** Where readers find the site, with a slash at its end: addresses in a form are absolute. */
  readonly published: string;
  readonly repository: string;
}

/** A file of a form. */
export interface ExportFile {
  /** Below the site's base, with forward slashes. */
  readonly path: string;
  readonly body: string | Uint8Array;
}

/** A form in which the handbook leaves the site. */
export interface Export {
  /** Unique, in kebab case: its anchor on the page of downloads. */
  readonly id: string;
  readonly name: string;
  /** For whom it is and what he does with it, in a sentence or two. */
  readonly describe: string;
  /** What a reader opens or saves: the address of one of its files, or of a page of the site. Below the base. */
  readonly path: string;
  /** Left off the page of downloads: read by machines alone. */
  readonly unlisted?: true;
  /** How many pages of A4 it fills, where it is made to be printed: letters of other fonts fill a few more or less. */
  pages?(files: readonly ExportFile[]): number;
  /** Every file of it, in any order. None for a form that is a page of the site. */
  files(source: ExportSource): readonly ExportFile[] | Promise<readonly ExportFile[]>;
}

/** What the page of downloads tells of a form. */
export interface MadeExport extends Pick<Export, 'id' | 'name' | 'describe' | 'path' | 'unlisted'> {
  /** Of all its files. */
  readonly bytes: number;
  /** Their addresses below the base: that of a page ends with a slash. */
  readonly files: readonly string[];
  readonly pages?: number;
  /** An ISO date: when what is in it last changed. */
  readonly date: string;
}
