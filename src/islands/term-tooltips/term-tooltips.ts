/** The tooltips need no script; Escape puts them away until the reader points or moves elsewhere (WCAG 1.4.13). */
export const attribute = 'data-no-tips';
const { documentElement } = document;

addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') documentElement.setAttribute(attribute, '');
});
for (const type of ['focusin', 'pointerout']) {
  addEventListener(type, () => documentElement.removeAttribute(attribute));
}
