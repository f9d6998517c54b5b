/**
 * What files that readers keep, their tags and ids begin with: the short name of the handbook in signs that every system,
 * address and tag takes.
 */
export function fileNameOf(shortName: string): string {
  const plain = shortName
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[-.]*-|[-.]+$/g, '');
  return plain === '' ? 'handbook' : `${plain}-handbook`;
}
