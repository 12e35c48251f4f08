/** The languages the bot speaks and translates between. */
export type Language = 'fr' | 'en';

/** The language of a text; `und` (undetermined, as in BCP 47) is anything but French and English. */
export type TextLanguage = Language | 'und';

export function otherLanguage(language: Language): Language {
	return language === 'fr' ? 'en' : 'fr';
}
