/** What reading a file demands before any other rule sees it: id and sentence. Each is an error. */
export const readingRules = {
  'file-place':
    'A page stands at questions/<topic>/<slug>.mdx, guides/<slug>.mdx or contribute/<slug>.mdx, in lower-case words joined by hyphens, and nothing else in src/content than what is read.',
  'address-unique': 'No two files make pages at one address: one of them would be lost.',
  'file-encoding':
    'A file is UTF-8 without byte order mark, with Unix line ends and without invisible control characters.',
  'file-readable':
    'A file of the content is a file of its own: no folder, and no symbolic link that leads nowhere or outside.',
  'file-size':
    'A page has at most 256 kB, and no line, nesting or drawing that would hold the check up.',
  'character-hidden':
    'A text has no characters that nobody sees, not by an entity or an escape either: they hide text, or make two names that look like one.',
  'mdx-syntax':
    'A file can be parsed: each tag is closed, and "{", "}" and "<" stand in code alone.',
  'fence-closed':
    'Each code block ends with the marks that it began with, before the next one begins.',
  'merge-finished': 'A file holds no marks of an unfinished merge.',
  'markdown-misread':
    'What looks like a heading, a link, a definition or code is one: Markdown would print its signs as text.',
  'front-matter-missing': 'A file begins with front matter between two lines of "---".',
  'front-matter-yaml': 'The front matter is valid YAML without aliases, tags or tabs.',
  'front-matter-key-unknown': 'The front matter has no key that the schema does not know.',
  'front-matter-key-missing': 'The front matter has every key that the schema demands.',
  'front-matter-value': 'Each value of the front matter is of its kind and within its limits.',
  'code-not-allowed':
    'A page is data, not code: it holds no import, no export and no {…} expression except a comment.',
  'tag-unknown': 'A page holds no tags but those of our blocks, and no HTML.',
  'markdown-not-allowed':
    'A page holds paragraphs, lists, links, emphasis, quotations and code, which may have a title and marked lines, formulas and asides: no images, footnotes, references or rules.',
  'code-language':
    'A code block has no language, or one that the highlighter knows: in another it has no colours.',
  'math-form':
    'A formula is TeX that can be drawn: $…$ in a line, $$…$$ where it begins with a digit or stands alone. It defines nothing, has no colour and no link, and stands in no heading.',
  'math-length': 'A formula fits a line: it cannot be broken where a line ends.',
  'aside-form':
    'An aside is ":::note", ":::tip", ":::caution" or ":::danger" with paragraphs, lists or code, and ends with ":::". It stands outside lists and blocks.',
  'aside-length': 'An aside is short: what is longer is a part of the explanation.',
  'link-not-allowed':
    'A link leads to a web address, to a part of the page, or to the file of another page.',
  'heading-depth':
    'A heading is "## " or "### ": the title is the only one of level 1, and deeper ones get lost.',
  'heading-place': 'A heading stands at the left margin, outside lists and blocks.',
  'table-outside-comparison':
    'In a question a table stands in a block: what is to be told apart in a comparison, which is drilled, and what is only read in a table.',
  'attribute-unknown': 'A block has no attribute that it does not know.',
  'attribute-value': 'An attribute stands once, has a value, and names something that exists.',
  'block-place': 'A block stands on lines of its own, outside lists and other blocks.',
  'block-blank-line':
    'A blank line stands after each opening and before each closing tag, or the formatter folds what is between them.',
  'block-missing': 'A question has a short answer and key points.',
  'block-twice': 'A question has one short answer and one list of key points.',
  'block-id':
    'A block has an id in kebab case: progress and links hang on it, so it never changes.',
  'block-title': 'A block that shows something has a title that says what.',
  'short-answer-form': 'The short answer is prose: paragraphs and nothing else.',
  'key-points-form': 'The key points are one list.',
  'comparison-form': 'A comparison is one table with a header, and each row has a name of its own.',
  'comparison-ragged-row': 'Each row of a comparison has as many cells as its header.',
  'comparison-empty-cell': 'No cell of a comparison is empty: the reader is asked about each.',
  'diagram-form':
    'A diagram is a description in words and then its GraphViz text: the words are its alternative text.',
  'table-form': 'A small table is one table whose rows are as long as its header, without gaps.',
  'chart-form':
    'A chart is a description in words and then a table of numbers: at most three series, and of a curve the first column rises.',
  'code-tabs-form':
    'Code in tabs is pieces of code alone, each with a language and a title of its own.',
  'fold-form': 'A fold holds paragraphs, lists, formulas, quotations or code.',
  'quiz-form':
    'A quiz is its question and then one list: of options to choose from, or of steps in their order, no two of which say the same.',
  'quiz-option-form': 'An option is one paragraph, and not empty.',
  'quiz-step-form': 'A step is one paragraph, not empty and without a box to tick.',
  'quiz-option-needs-mark':
    'An option begins with [x] when it is right and with [ ] when it is wrong.',
  'quiz-option-needs-reason':
    'Each option says in a quotation why it is right or wrong: a reader learns most from a wrong one.',
  'quiz-step-needs-reason': 'Each step says in a quotation why it stands where it stands.',
  'quiz-needs-one-right-answer': 'At least one option is right.',
  'quiz-needs-a-wrong-answer': 'At least one option is wrong.',
  'quiz-asks':
    'An item that asks for something has one right option; a trade-off has four designs, and a second thought another right answer than the first.',
  'quiz-artefact':
    'An artefact is one fence with a language, of 4 to 16 lines of at most 72 characters, so that a line can be pointed at on a phone.',
  'quiz-proof':
    'A diagnosis names the lines of its artefact that prove it, and says after the list why they do; finding a flaw may.',
  'calculation-form':
    'A calculation is its question, a table of given values, the formula as code, and how it is reached.',
  'calculation-tolerance':
    'The tolerance of a calculation is a share from 0% to 20%, and takes an answer with the digits that a reader types.',
  'calculation-asks':
    'A calculation has the attributes of what it asks for: an estimate its factor, an inverse one the input that must change.',
  'calculation-factor': 'The factor of an estimate is a number from 1.5 to 10.',
  'calculation-inputs':
    'Each input is either needed by the formula, named as unneeded, assumed, or the one that must change.',
  'calculation-formula':
    'The formula uses each column of the table and each assumption, but for what is named as unneeded or must change, and nothing else.',
  'calculation-variants': 'A calculation has enough variants that an answer cannot be remembered.',
  'calculation-number': 'Each cell of a calculation is a number.',
  'calculation-idle-input':
    'In no row is an answer that leaves an input out near enough to be right.',
  'calculation-value': 'The formula gives a finite number for each variant.',
  'moved-form': 'A move leads from topic/slug to topic/slug, or from slug#item to slug#item.',
  'moved-still-exists': 'A page or item that is listed as moved is none any more.',
  'moved-circle': 'A move ends somewhere.',
  'moved-to-nowhere': 'A move ends at a page or an item that exists.',
  'register-vanished': 'A page that was published does not vanish: a move says where it went.',
  'register-missing': 'The register has each page, so that none can vanish unnoticed.',
  'item-vanished':
    'A quiz item that was published does not vanish: a move says where it went, or the register that it is retired.',
  'item-unregistered': 'The register has each quiz item, so that none can vanish unnoticed.',
  'item-retired': 'An item that the register calls retired is asked nowhere.',
  'data-yaml':
    'A data file of the content is YAML or JSON without aliases and without keys that stand twice.',
  'data-shape':
    'An entry of a data file has its keys, each with a value of its kind, and no others.',
  'glossary-slug-unique': 'Each term of the glossary has a slug of its own: it is the anchor.',
  'glossary-spelling-unique': 'Each spelling belongs to one term of the glossary.',
  'glossary-question-exists': 'A term names questions that exist.',
  'search-words-question-exists': 'The words that readers search by stand at questions that exist.',
  'calculator-item':
    'A step of a calculator names a calculation that exists: its formula is that of the page.',
  'calculator-input': 'What a calculator says of an input is said of one that its formulas have.',
  'calculator-unit':
    'What a calculator hands on from step to step, or fills in, is in a unit that fits.',
  'calculator-sum': 'A calculator begins with numbers in their range that give each step a result.',
  'plan-question-exists': 'A study plan or role track names questions that exist.',
  'plan-question-once': 'A study plan or role track names a question once.',
  'prerequisite-circle':
    'No question builds on itself, not even by way of others: else none of them comes first.',
} as const;

/** The id of a rule that reading a file reports. */
export type ReadingRuleId = keyof typeof readingRules;
