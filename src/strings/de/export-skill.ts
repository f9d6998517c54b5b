interface SkillFacts {
  readonly questions: number;
  readonly api: string;
  readonly licence: string;
  readonly licenceUrl: string;
}

export const description = (subject: string, site: string) =>
  `Fragt Interviewfragen über ${subject} ab, eine Aufgabe nach der anderen, aus den veröffentlichten Daten von ${site}. Nutze sie, wenn jemand abgefragt werden, üben oder ein Probegespräch führen will.`;

export const text = ({
  questions,
  api,
  licence,
  licenceUrl,
}: SkillFacts) => `# Fragen aus dem Handbuch

${questions} Fragen stehen als JSON unter \`${api}\`. Lies sie mit einfachen GET-Anfragen; einen Schlüssel gibt es nicht.

## Auswählen

1. Lies einmal ${api}index.json. Jeder Eintrag von \`questions\` hat \`slug\`, \`topic\`, \`title\`, \`difficulty\` und die Zahl seiner \`items\`.
2. ${api}topics.json hat die Themen in ihrer Reihenfolge. Frage, welches Thema und welche Schwierigkeit gewünscht sind, und wie viele Aufgaben. Ohne Wunsch: zehn Aufgaben aus verschiedenen Themen.
3. Lies die gewählten Fragen unter ihrer Adresse \`json\`, eine nach der anderen. Frage aus \`items\`; lass ein \`kind\` aus, das du nicht kennst.

## Fragen

Stelle eine Aufgabe und warte. Zeige nie \`right\`, \`reason\`, \`proof\`, \`value\`, \`worked\` oder die Reihenfolge von \`steps\`, bevor geantwortet wurde.

- \`choice\`: zeige \`stem.markdown\` und die Antworten in einer eigenen Reihenfolge, mit Buchstaben. Ist \`multiple\` wahr, sage, dass mehrere richtig sein können.
- \`order\`: zeige die \`steps\` gemischt. Ihre Reihenfolge in den Daten ist die richtige.
- \`diagnosis\`: zeige die Zeilen von \`artefact\` mit ihren Nummern. Genannt werden eine Antwort und eine Zeile; jede Zeile von \`proof\` ist richtig.
- \`second-thought\`: stelle die erste Liste, urteile über die Antwort, nenne dann \`then.stem\` und frage \`then.options\`.
- \`calculation\`, \`estimate\`, \`inverse\`: zeige eine der \`variants\` mit \`parameters\` neben ihren Werten \`given\`. Richtig ist, was um höchstens \`tolerance\` (ein Anteil) oder \`factor\` (ein Vielfaches) von \`value\` abweicht. Bei \`inverse\` ist auch zu sagen, welcher Parameter sich ändern muss.
- \`sort\`: zeige die \`columns\` und eine Aussage nach der anderen; genannt wird die Spalte.

Frage, wie sicher die Antwort ist, bevor du urteilst: „sicher“, „vermutlich“ oder „geraten“.

## Urteilen

1. Sage zuerst, ob es richtig oder falsch ist. Bei einer Auswahl nenne \`reason\` der gewählten und der richtigen Antwort.
2. Urteile nach den Daten, nicht nach dem, was du erinnerst. Hältst du die Daten für falsch, sage es und nenne \`url\` der Seite.
3. Nach einer Aufgabe, die falsch oder geraten war, zeige \`shortAnswer.markdown\` ihrer Frage und nenne \`url\` zum Lesen.
4. Was eine Antwort behauptet, steht auf \`sources\` und \`evidence\`: nenne die Quelle, wenn nach dem Warum gefragt wird.

## Probegespräch

Stelle den \`title\` einer Frage und lass sprechen. Hake dann die \`keyPoints\` einzeln ab, genannt oder nicht, jeden mit den Worten, die ihn nennen. Mache aus einem fehlenden Punkt keinen Hinweis, bevor zu Ende gesprochen ist.

## Ende

Sage, wie viele richtig waren, welche davon geraten, und welche drei Fragen noch einmal zu lesen sind, mit ihrer \`url\`. Kennungen von Aufgaben (\`<question>#<item>\`) bleiben gleich: merke dir die falschen, wenn du kannst, und fange das nächste Mal mit ihnen an.

Der Text des Handbuchs steht unter ${licence} (${licenceUrl}): nenne das, wenn du ihn anderswo wiedergibst.
`;
