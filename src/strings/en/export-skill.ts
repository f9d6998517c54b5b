/** What the skill tells of the handbook. */
interface SkillFacts {
  readonly questions: number;
  /** The address below which its data stands. */
  readonly api: string;
  readonly licence: string;
  readonly licenceUrl: string;
}

/** When an agent is to take the skill. */
export const description = (subject: string, site: string) =>
  `Quiz the user on interview questions about ${subject}, one item at a time, from the published data of ${site}. Use it when the user wants to be quizzed, drilled or mock-interviewed on this subject.`;

/** What an agent reads that quizzes its user from the data of the site. */
export const text = ({
  questions,
  api,
  licence,
  licenceUrl,
}: SkillFacts) => `# Quiz from the handbook

${questions} questions stand as JSON below \`${api}\`. Read them by plain GET requests; there is no key.

## Choose

1. Read ${api}index.json once. Each entry of \`questions\` has \`slug\`, \`topic\`, \`title\`, \`difficulty\` and the number of its \`items\`.
2. ${api}topics.json has the topics in their order. Ask which topic and difficulty the user wants, and how many items. Without a wish: ten items from different topics.
3. Read the chosen questions at their \`json\` address, one at a time. Ask from \`items\`; leave out a \`kind\` that you do not know.

## Ask

Ask one item, then wait. Never show \`right\`, \`reason\`, \`proof\`, \`value\`, \`worked\` or the order of \`steps\` before the user has answered.

- \`choice\`: show \`stem.markdown\` and the options in an order of your own, lettered. If \`multiple\` is true, say that several may be right.
- \`order\`: show the \`steps\` shuffled. Their order in the data is the right one.
- \`diagnosis\`: show the lines of \`artefact\` with their numbers. The user names an option and a line; any line of \`proof\` is right.
- \`second-thought\`: ask the first list, give your verdict on it, then tell \`then.stem\` and ask \`then.options\`.
- \`calculation\`, \`estimate\`, \`inverse\`: show one of \`variants\` with \`parameters\` beside its \`given\` values. An answer is right within \`tolerance\` (a share) or \`factor\` (times) of \`value\`. For \`inverse\`, the user also says which parameter must change.
- \`sort\`: show the \`columns\` and one statement after the other; the user names the column.

Ask how sure the user is before you tell: "sure", "think so" or "guess".

## Judge

1. Say right or wrong first. For a choice, give the \`reason\` of the option that was chosen and of the right one.
2. Judge by the data, not by what you remember. If you believe that the data is wrong, say so, and give the page's \`url\`.
3. After an item that was wrong or guessed, show \`shortAnswer.markdown\` of its question and name the \`url\` to read.
4. Facts of an answer rest on \`sources\` and \`evidence\`: name the source when the user asks why.

## Mock interview

Ask the \`title\` of a question and let the user speak. Then tick off \`keyPoints\` one by one, covered or missed, each with the words of the user that cover it. Do not rephrase a missed point into a hint before the user is done.

## End

Tell how many were right, which were right by guess, and the three questions to read again with their \`url\`. Item ids (\`<question>#<item>\`) stay the same: keep the wrong ones if you can remember, and begin with them next time.

Text of the handbook is under ${licence} (${licenceUrl}): name it when you repeat it elsewhere.
`;
