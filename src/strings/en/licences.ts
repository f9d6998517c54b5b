export const title = 'What others wrote of this site';
export const lead =
  'These packages are sent to your browser, whole or in part, in these versions and under these licences. Each text stands below.';
