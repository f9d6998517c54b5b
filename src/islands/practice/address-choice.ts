import { slugNow } from '../../reader/moved-names.ts';
import { stateFromAddress } from '../dom/address-state.ts';
import { choiceNames, longestChoice, type SessionChoice } from './session-choices.ts';

/** What an address chooses; questions that were renamed are those of today. */
export function addressChoice(search: string): SessionChoice {
  const choice = stateFromAddress(search, choiceNames, longestChoice);
  return { ...choice, question: choice.question.split(',').map(slugNow).join(',') };
}
