export const yourAnswer = 'Deine Antwort';
export const newValue = 'Sein neuer Wert';
export const chooseInput = 'Wähle zuerst den Wert, der sich ändern muss.';
export const writeNumber = 'Schreibe den neuen Wert als Zahl, etwa 12,5.';
export const mustChange = 'muss sich ändern';
export const inputThatChanges = 'Der Wert, der sich ändern muss';
export const numberKeys = (unit: string) => `eine Zahl wie 12,5${unit && ` ${unit}`}, Eingabe`;
export const inputKeys = (inputs: number) =>
  `1–${inputs} auf einem Wert, eine Zahl wie 12,5, Eingabe`;
export const answerIs = (value: string) => `Die Antwort ist ${value}.`;
export const sumGives = (value: string, offBy: string) => `Die Rechnung ergibt ${value}${offBy}.`;
export const timesOff = (times: string, isLarge: boolean) =>
  `; deine Antwort ist ${times}-mal zu ${isLarge ? 'groß' : 'klein'}`;
export const rightInput = (value: string) => `Der richtige Wert; neu ist er ${value}.`;
export const otherInput = (value: string) => `Ein anderer Wert muss sich ändern, auf ${value}.`;
