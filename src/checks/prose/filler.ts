/** Words that fill a line and say nothing, and what to write instead. */
export const filler: readonly (readonly [expression: RegExp, instead: string])[] = [
  [/\bin today['’]s (\w+ )?(world|landscape)\b/i, 'Delete it: the reader knows when it is.'],
  [
    /\b(it is|it's) (important|worth|crucial|essential) (to note|noting|to remember|mentioning)( that)?\b/i,
    'Delete it, and begin with what is to be noted.',
  ],
  [/\b(crucial|vital|pivotal|paramount)(ly)?\b/i, 'Say what fails without it.'],
  [/\bleverag(e|es|ed|ing)\b/i, 'Write "use".'],
  [/\butili[sz](e|es|ed|ing)\b/i, 'Write "use".'],
  [/\bseamless(ly)?\b/i, 'Say what the reader does not notice.'],
  [/\bdelv(e|es|ed|ing)\b/i, 'Write "look at" or "read".'],
  [
    /\b(ever-evolving|cutting-edge|state-of-the-art|game-chang(er|ing)|best-in-class|world-class)\b/i,
    'Say what it does better, and than what.',
  ],
  [/\b(realm|tapestry|myriad|plethora)\b/i, 'Write "field" or "many", or give the number.'],
  [
    /\b(unlock|unleash|harness|empower)(s|ed|ing)? (the|your|its|their) /i,
    'Say what is possible now.',
  ],
  [/\bdue to the fact that\b/i, 'Write "because".'],
  [/\bneedless to say\b|\bas we all know\b/i, 'Delete it.'],
  [/\bvery (important|useful|good)\b/i, 'Give the number, or delete "very".'],
];
