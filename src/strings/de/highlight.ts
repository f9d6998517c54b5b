export const clear = (count: number) =>
  `${count} ${count === 1 ? 'Markierung' : 'Markierungen'} entfernen`;
