import type { Language } from './languages.ts';
import { fold } from './words.ts';

/*
 * The closed classes of both languages: determiners, pronouns, prepositions, conjunctions, auxiliaries,
 * question words and the pieces an apostrophe leaves. They say which language a text is in, and carry no
 * topic. "may" and "might" stay out of the month and the strength: see AMBIGUOUS.
 */
const FRENCH = `
le la les l un une des du de d au aux ce cet cette ces c mon ma mes ton ta tes son sa ses notre nos votre
vos leur leurs je j tu il elle on nous vous ils elles me m te t se s lui y en moi toi soi eux qui que qu quoi
dont ou où quel quelle quels quelles lequel laquelle lesquels lesquelles duquel auquel comment pourquoi quand
combien et mais donc or ni car si comme lorsque lorsqu puisque puisqu quoique afin ainsi alors aussi à dans
par pour sur sous avec sans chez vers entre contre depuis pendant avant après dès selon parmi jusque jusqu
lors auprès auquel auxquels auxquelles ne n pas non oui plus moins très trop peu être est es suis sommes êtes sont étais était étions étaient
été étant sera seront serait seraient serai soit soient fut furent fût avoir ai as a avons avez ont avais avait
avions avaient eu aurai aurais auriez aurions ayant aura auront aurait auraient ait aient eut eurent fait faire font va vont aller peut
peuvent pouvoir doit doivent devoir cela ça ceci celui celle ceux celles ci là tout toute tous toutes même mêmes
quelque quelques chaque aucun aucune tel telle tels telles ici via voici voilà
koi ki ke kel pk pr ds qd dc jsp stp svp slt cest mme mmes mlle mlles mgr
`;

const ENGLISH = `
the a an this that these those my your his her its our their mine yours hers ours theirs i you he she it we
they me him us them who whom whose which what when where why how and but or nor so yet if because as than
though although while whereas until unless since of at by for with about against between among into through
during before after above below to from up down in out on off over under again further then here there
be am is are was were been being have has had having do does did doing done will would shall should can could
may might must not no yes only own same too very s t d ll re ve m just don doesn didn isn aren wasn weren won
wouldn couldn shouldn hasn haven hadn ain all any both each few more most some such also there whether
either neither within without upon per via itself himself herself themselves ourselves yourself myself
u ur pls plz thx wat wen cuz mr mrs ms
`;

/** Words that stand in both languages, or mean something else in one: they vote for none. */
const AMBIGUOUS = new Set(
	'a s t d m n y c j l on me as or son car si us an par ton pour no des but'.split(' '),
);

function listOf(words: string): Set<string> {
	return new Set(words.split(/\s+/).filter(Boolean).map(fold));
}

const LISTS: Record<Language, Set<string>> = { fr: listOf(FRENCH), en: listOf(ENGLISH) };

/** All of both languages, folded. */
export function listStopWords(): string[] {
	return [...LISTS.fr, ...LISTS.en];
}

/** `folded` as `fold` gives it. In a text of unknown language ask for both. */
export function isStopWord(folded: string, language: Language): boolean {
	return LISTS[language].has(folded);
}

/** Does this word tell the language of the text it stands in? */
export function votesFor(folded: string, language: Language): boolean {
	return LISTS[language].has(folded) && !AMBIGUOUS.has(folded);
}
