/**
 * Calls once one of the elements comes near the view; each call waits anew.
 * @param ahead how far below the view an element is when it is near, in px
 */
export function whenNear(selector: string, call: () => void, ahead = 800): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      call();
    },
    { rootMargin: `${ahead}px` },
  );
  for (const element of document.querySelectorAll(selector)) observer.observe(element);
}
