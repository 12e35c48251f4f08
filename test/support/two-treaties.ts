/** Two articles on the shelf, and how a report counts what became of such. */
export const ANTARCTIC = [
	'Le traité sur l’Antarctique a été signé à Washington le 1er décembre 1959 par douze États, après de longues négociations. Il est entré en vigueur en 1961, quand tous l’eurent ratifié.',
	'Il réserve le continent aux activités pacifiques, et interdit les bases militaires, les manœuvres et les essais d’armes. Le personnel militaire peut cependant y servir la recherche scientifique.',
	'Il gèle les prétentions territoriales des sept États qui en avaient, sans les reconnaître ni les rejeter. Aucune prétention nouvelle ne peut être présentée tant que le traité est en vigueur.',
] as const;
export const BANDUNG =
	'The conference of Bandung brought together twenty-nine states of Asia and Africa in April 1955. It was opened by President Sukarno.';

export const inParagraphs = (paragraphs: readonly string[]) => `${paragraphs.join('\n\n')}\n`;

export const counts = (added: number, changed: number, removed: number, unchanged: number) => ({
	added,
	changed,
	removed,
	unchanged,
});
