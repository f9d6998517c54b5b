import { afterEach, expect, it, vi } from 'vitest';
import { openDiagramsLarge } from '../../../../src/islands/diagram-large/diagram-large.ts';

afterEach(() => {
  vi.doUnmock('../../../../src/islands/diagram-large/diagram-dialog.ts');
  vi.unstubAllGlobals();
});

it('follows the link of a diagram whose dialog cannot be loaded: the page shows it large by its address', async () => {
  vi.doMock('../../../../src/islands/diagram-large/diagram-dialog.ts', () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
  let press: ((event: unknown) => void) | undefined;
  vi.stubGlobal('addEventListener', (_type: string, listener: typeof press) => (press = listener));
  vi.stubGlobal('location', { hash: '' });
  openDiagramsLarge();
  const link = { hash: '#trains--large', closest: () => ({ querySelector: () => ({}) }) };
  const preventDefault = vi.fn();
  press?.({ target: { closest: () => link }, preventDefault });
  expect(preventDefault).toHaveBeenCalledOnce();
  await vi.waitFor(() => {
    expect(location.hash).toBe('#trains--large');
  });
});

it.each(['ctrlKey', 'metaKey', 'shiftKey'])(
  'leaves a click with %s to the browser: it opens the link in another tab or window',
  (held) => {
    let press: ((event: unknown) => void) | undefined;
    vi.stubGlobal('addEventListener', (_type: string, listener: typeof press) => {
      press = listener;
    });
    openDiagramsLarge();
    const link = { hash: '#trains--large', closest: () => ({ querySelector: () => ({}) }) };
    const preventDefault = vi.fn();
    press?.({ target: { closest: () => link }, preventDefault, [held]: true });
    expect(preventDefault).not.toHaveBeenCalled();
  },
);
