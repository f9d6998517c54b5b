const endings = /^(|e|s|es|d|ed|ing|er|ers|or|ors|ment|ly|y|ion|ions|al|ity|able|ive|ance|ant)$/;
const shortestStem = 3;

/** Two forms of one word: they differ in their endings alone, as "detection" and "detects" do. */
export function areForms(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < shorter && a[shared] === b[shared]) shared += 1;
  return shared >= shortestStem && endings.test(a.slice(shared)) && endings.test(b.slice(shared));
}
