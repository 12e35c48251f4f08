/** A module of src/, and what of `without/` stands in for it where the part is switched off. */
type StandIn = readonly [module: string, standIn: string];

/** What finding and answering are made of, each with how it is switched off. */
export const PARTS: Record<string, StandIn[]> = {
	translations: [['language/lexicon.ts', 'no-translations.ts']],
	'restored accents': [['language/lexicon.ts', 'no-accents.ts']],
	'words of similar meaning': [['language/question-terms.ts', 'no-similar-words.ts']],
	thesaurus: [['language/thesaurus.ts', 'no-thesaurus.ts']],
	stems: [['language/stems.ts', 'no-stems.ts']],
	'irregular forms': [['language/lexicon-files.ts', 'no-irregular-forms.ts']],
	'numbers in words': [['language/number-words.ts', 'no-number-words.ts']],
	vectors: [['language/character-embeddings.ts', 'no-vectors.ts']],
	proximity: [['answering/proximity.ts', 'no-proximity.ts']],
	'all other names': [
		['answering/aliases.ts', 'no-aliases.ts'],
		['answering/full-names.ts', 'no-full-names.ts'],
	],
	'countries, peoples, capitals': [['language/countries.ts', 'no-countries.ts']],
	'derived names': [['language/derived-names.ts', 'no-derived-names.ts']],
	organizations: [['language/organizations.ts', 'no-organizations.ts']],
	'names of languages': [['language/intl-names.ts', 'no-language-names.ts']],
	'abbreviations of articles': [['language/abbreviations.ts', 'no-abbreviations.ts']],
	'leaders of articles': [['language/leaders.ts', 'no-leaders.ts']],
	glossary: [['indexing/read-glossary.ts', 'no-glossary.ts']],
	'full names': [['answering/full-names.ts', 'no-full-names.ts']],
	'abbreviations in another order': [['answering/vocabulary.ts', 'no-anagrams.ts']],
	'respelled slips': [
		['language/spelling.ts', 'no-near-spellings.ts'],
		['language/respell.ts', 'no-respelling.ts'],
	],
	'typing in haste': [['language/typing-habits.ts', 'no-habits.ts']],
	'the part that asks': [['language/question-focus.ts', 'no-focus.ts']],
	'kind of question': [['language/question-kind.ts', 'no-kinds.ts']],
	'words of the kind': [['language/kind-words.ts', 'no-kind-words.ts']],
	'exact signs': [['answering/what-is-asked.ts', 'no-exact-signs.ts']],
	'what is counted': [['answering/says-counted.ts', 'no-counted.ts']],
	'head noun': [['answering/says-head-noun.ts', 'no-head-nouns.ts']],
	'bearer of a name': [['answering/names-bearer.ts', 'no-bearers.ts']],
	speakers: [['language/statements.ts', 'no-speakers.ts']],
	'leaning sentences': [['language/leaning-sentences.ts', 'no-leaning.ts']],
	'dates half said': [['language/resolve-dates.ts', 'no-resolved-dates.ts']],
	silence: [['answering/choose-sentences.ts', 'no-silence.ts']],
};
