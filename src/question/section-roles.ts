import { sections } from '#strings/sections.ts';

/** What a section at the end of a page is for. Its heading is the one of the handbook's language. */
export type SectionRole = keyof typeof sections;

/** The roles in the order in which a page has them. */
const roles: readonly SectionRole[] = ['mistakes', 'followUps', 'check'];

/** The headings of all roles, in their order; their words are no part of the explanation. */
export const afterwords: readonly string[] = roles.map((role) => sections[role]);
