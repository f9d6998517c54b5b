import { stringify } from 'yaml';
import { handbook } from '../../handbook.config.ts';
import { chooseAll } from '#strings/blocks.ts';
import { sections } from '#strings/sections.ts';
import type { Question } from '../question/question.ts';

/** What an author says of a question that is yet to be written. */
export interface NewQuestion {
  readonly topic: string;
  readonly slug: string;
  readonly title: string;
  readonly difficulty: string;
}

/** What a skeleton says of its question. */
export interface SkeletonFacts extends NewQuestion {
  readonly order: number;
  /** ISO date. */
  readonly today: string;
  /** A question of the same topic, if there is one. */
  readonly related: Pick<Question, 'slug' | 'tags'> | undefined;
}

/** A title as it stands in the sidebar: whole, or to be written, as a part of it may say something else. */
function shortTitleOf(title: string): string {
  const short = title.trim().replace(/[?.!]+$/, '');
  return short.length <= 34 ? short : 'The title in 2 to 5 words';
}

/** A page in which every part is there, explained, and yet to be written. */
export function skeleton(facts: SkeletonFacts): string {
  const { title, order, difficulty, today, related } = facts;
  const text = (value: string) => stringify(value, { lineWidth: 0 }).trim();
  return `---
title: ${text(title)}
shortTitle: ${text(shortTitleOf(title))} # at most 34 characters: it stands in the sidebar
description: One sentence that answers the question, at most 160 characters.
order: ${order} # the next free number
difficulty: ${difficulty}
tags: [${(related?.tags ?? handbook.tags.slice(0, 1)).slice(0, 3).join(', ')}] # 2 to 5; the check lists all of them
reviewed: ${today} # the day on which you last read the page against its sources
related: [${related?.slug ?? ''}] # 1 to 6 slugs
sources: # 3 or more, primary ones: the paper, the standard, the project's documentation
  - title: Title of the first source
    by: Its author or publisher
    year: ${today.slice(0, 4)} # leave it out for living documentation
    url: https://example.org/replace-me
---

{/* The short answer is what one would say in thirty seconds: 40 to 90 words that can be spoken aloud. */}

<ShortAnswer>

Write the short answer here.

</ShortAnswer>

{/* The key points are the rubric of the mock interview: 4 to 9. */}

<KeyPoints>

- Write 4 to 9 points here: each one claim that an interviewer ticks off, 8 to 30 words.

</KeyPoints>

## The first section of the explanation

{/* 3 to 7 sections, 700 to 1,300 words in all: the why, the numbers, the trade-off, what you would do first. */}

Write here. Facts carry a link at the claim: [what the link says](https://example.org/replace-me).

<Diagram id="first-diagram" title="What the diagram shows">

Describe the picture for someone who cannot see it, in 20 to 100 words: name the boxes, then follow the arrows.

\`\`\`dot
digraph {
  first [label="First box"]
  second [label="Second box" class="accent"]
  first -> second [label="what goes there"]
}
\`\`\`

</Diagram>

{/* A diagram is optional. The table is not: it becomes a drill, so each cell must tell which column it is from. */}

<Comparison id="${facts.slug}-compared" title="One thing vs another">

| Concern | One thing | Another |
| --- | --- | --- |
| First concern | What one does | What the other does |
| Second concern | What one costs | What the other costs |
| Third concern | Where one fails | Where the other fails |
| Fourth concern | When to take one | When to take the other |

</Comparison>

## ${sections.mistakes}

{/* 3 to 5. */}

- **“The claim that people make.”** Why it is wrong, in one to three sentences.

## ${sections.followUps}

{/* 3 to 5. */}

- **What does an interviewer ask next?** One to three sentences of answer.

## ${sections.check}

{/* 6 to 9 items, 3 or more of them with asks="…" (diagnosis, next-step, trade-off, find-the-flaw, second-thought,
    estimate, inverse): the page “Blocks” shows each. The right option is no longer than the others, and each has a reason. */}

<Quiz id="first-item">

A case that a reader can picture. Which option is right?

- [x] The right option
  > Why it is right, in words that stand alone: options are shuffled.
- [ ] A wrong option that people believe
  > Why it is wrong.
- [ ] Another wrong option
  > Why it is wrong.

</Quiz>

<Quiz id="several-right">

What holds here? ${chooseAll}

- [x] A right option
  > Why it is right.
- [x] A second right option
  > Why it is right.
- [ ] A wrong option
  > Why it is wrong.

</Quiz>

{/* An order item: only where the order is truly forced. */}

<Quiz id="in-order">

Put the steps in order.

1. The first step
   > Why it comes first.
2. The second step
   > Why it cannot come earlier.
3. The third step
   > Why it comes last.

</Quiz>

{/* Optional: a number to work out. Each row of the table is one variant; the formula uses every column. */}

<Calculation id="a-calculation" unit="GB" tolerance="1%">

How much memory do the weights take?

| parameters (billion) | bytes per parameter |
| --- | --- |
| 7 | 2 |
| 13 | 2 |
| 70 | 1 |

\`parameters * bytes_per_parameter\`

> How it is reached, in words.

</Calculation>
`;
}

/** The evidence of a page that is yet to be written: one row, explained. */
export function evidenceSkeleton(today: string): string {
  return `# What each external link of the page rests on: one row a claim, written while the source is open before you.
- url: https://example.org/replace-me # as it is linked in the text
  says: What the source says there, in your own words, with figure and condition.
  where: Section 4, Table 3 # or: abstract; README, lines 20-31; Article 3(49)(b)
  level: passage # abstract: no more of it was read; secondary: another text reports it, named in "instead:"
  read: ${today}
`;
}
