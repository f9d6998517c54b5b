/** What an element is made with: its properties, and attributes by the names that they have in HTML. */
type Made<Tag extends keyof HTMLElementTagNameMap> = Omit<
  Partial<HTMLElementTagNameMap[Tag]>,
  `aria${string}` | 'role'
> &
  Readonly<Record<`aria-${string}`, string>> & { readonly role?: string };

/**
 * Makes an element with its properties and children. `role` and what begins with `aria-` are set as attributes: as
 * properties Firefox has them from version 119 on, and before it a button would have no name.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  made: Made<Tag>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(made)) {
    if (name === 'role' || name.startsWith('aria-')) node.setAttribute(name, String(value));
    else Object.assign(node, { [name]: value });
  }
  node.append(...children);
  return node;
}
