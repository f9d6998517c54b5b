export const status = (code: number) => `Status ${code}`;
export const notOurs =
  'eine andere Seite kam an ihrer Stelle: Das Netz verlangt vielleicht eine Anmeldung';
export const noCode = 'das Skript, mit dem sie beantwortet wird, ist nicht gekommen';
export const noItem = 'die Seite hat diese Aufgabe nicht';
export const noKeyPoints = 'die Seite hat keine Kernpunkte';
export const noShortAnswer = 'die Seite hat keine kurze Antwort';
export const noDefinition = 'die Seite hat diesen Begriff nicht';
