/**
 * Every word that a person reads, Indonesian first, English complete beside it. Findings, reasons
 * and errors come here as ids with data; their sentences are made here and nowhere else.
 */
import type { Finding } from '../rules';
import { en } from './en';
import { id } from './id';
import type { Language } from './remembered-language';
import type { Messages } from './types';

export { fill } from './fill';
export { rememberedLanguage, rememberLanguage, type Language } from './remembered-language';
export type { CliWords, Messages } from './types';
export type { UiMessages } from './types-ui';

const LANGUAGES: Readonly<Record<Language, Messages>> = { id, en };

export function messagesFor(language: Language): Messages {
  return LANGUAGES[language];
}

/** What a finding says, in one sentence. */
export function findingSentence(messages: Messages, { rule, message }: Finding): string {
  return messages.rules[message.id]?.sentence(message.data) ?? messages.rules[rule]?.title ?? rule;
}

/** The likeliest cause, or null where the figures show none. */
export function causeSentence(messages: Messages, { cause }: Finding): string | null {
  return cause ? (messages.causes[cause.id]?.(cause.data) ?? null) : null;
}
