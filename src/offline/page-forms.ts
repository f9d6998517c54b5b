/** Pages that are made with the downloads: no part of the saved copy, and kept where the reader asks for it. */
export const pageForms: readonly string[] = ['book/', 'cheat-sheets/'];
