/**
 * Settles when no finger, key or button of the mouse is down: what grows between a press and its release moves what is
 * pressed away from under it, and the click is lost.
 */
export async function released(): Promise<void> {
  while (document.querySelector(':active')) {
    await new Promise((resolve) => {
      for (const type of ['pointerup', 'pointercancel', 'keyup', 'blur']) {
        // After the click that the release makes.
        addEventListener(type, () => setTimeout(resolve), { once: true });
      }
    });
  }
}
