import { chooseAll } from '#strings/blocks.ts';

/** What `npm run new` writes where an author is to write: whole paragraphs, headings, cells, options, titles. */
const left = new Set(
  [
    ['One sentence that answers the question, at most 160 characters', 'Title of the first source'],
    ['The title in 2 to 5 words'],
    ['Its author or publisher', 'Write the short answer here', 'What the diagram shows'],
    ['The first section of the explanation', 'One thing vs another', 'First concern'],
    ['Second concern', 'Third concern', 'Fourth concern', 'One thing', 'Another'],
    ['What one does', 'What the other does', 'What one costs', 'What the other costs'],
    ['Where one fails', 'Where the other fails', 'When to take one', 'When to take the other'],
    ['The right option', 'A wrong option that people believe', 'Another wrong option'],
    ['A right option', 'A second right option', 'A wrong option', 'Why it is right'],
    ['Why it is wrong', 'The first step', 'The second step', 'The third step'],
    ['Why it comes first', 'Why it cannot come earlier', 'Why it comes last'],
    [`What holds here? ${chooseAll.replace(/\.$/, '')}`, 'How it is reached, in words'],
    ['What the source says there, in your own words, with figure and condition'],
  ].flat(),
);

/** The same inside of longer texts, and what writers everywhere leave for later. */
const parts =
  /Write 4 to 9 points here|Write here\. Facts carry a link|Describe the picture for someone who cannot see it|The claim that people make|What does an interviewer ask next\?|One to three sentences of answer|A case that a reader can picture|Why it is right, in words that stand alone|\b(?:TODO|FIXME|TBD|XXX)\b|lorem ipsum|\breplace-me\b/i;

/** Domains that stand for no site (RFC 2606). */
const exampleDomain = /^https?:\/\/(?:[^/]+\.)?example\.(?:org|com|net|edu)(?:[/:?#]|$)/;

/** The placeholder in a text, as it stands there; undefined when there is none. */
export function placeholderIn(text: string): string | undefined {
  const words = text.trim().replace(/\.$/, '');
  if (left.has(words)) return words;
  return parts.exec(text)?.[0];
}

/** Whether an address leads to no real source. */
export function isPlaceholderAddress(url: string): boolean {
  return exampleDomain.test(url);
}
