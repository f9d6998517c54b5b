export const clear = (count: number) => `Clear ${count} ${count === 1 ? 'mark' : 'marks'}`;
