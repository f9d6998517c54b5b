import { KeptState } from '../../reader/kept-state.ts';

/** Question pages load no settings before they are read: this says whether a page is to open with two items. */
const wish = new KeptState<true>('pretest', (value) => (value === true ? value : undefined));

/** Whether the reader wants to be asked before he reads. */
export function wantsPretest(): boolean {
  return wish.get() === true;
}

/** Keeps for question pages what the settings say. */
export function keepPretestWish(wants: boolean): void {
  wish.set(wants ? true : undefined);
}
