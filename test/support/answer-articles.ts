/** A small shelf of two French articles and an English one, with statements, dates, numbers and an abbreviation. */
export const ANSWER_ARTICLES = {
	'oua.md': `---
title: L'Afrique s'unit
published: 1963-05-26
url: https://example.org/oua
---

# Trente États signent la charte

Trente États africains ont signé samedi 25 mai 1963, à Addis-Abeba, la charte de l'Organisation de l'unité africaine (OUA). L'objectif est de défendre leur souveraineté.

## Deux avis

« Nous devons nous unir maintenant ou périr », a lancé Kwame Nkrumah, président du Ghana. Il réclame une monnaie commune.

Léopold Sédar Senghor, président du Sénégal, préfère avancer par degrés. La prudence, explique-t-il, n'est pas un refus.

Le siège coûtera deux millions de dollars, parce que la capitale éthiopienne manque de bureaux.
`,
	'lascaux.md': `# La grotte de Lascaux

Quatre garçons ont découvert la grotte le 12 septembre 1940, près de Montignac. Marcel Ravidat, apprenti mécanicien, y entra le premier.

L'algue verte menaçait les peintures. Il s'agissait de les sauver : André Malraux décida la fermeture en avril 1963.
`,
	'suez.txt': `The Suez Canal was nationalised on July 26, 1956, by President Gamal Abdel Nasser.

“Peace is far more than ceasing to fire,” said Lester Pearson, Canada's foreign minister. He added that a force was needed to keep the borders quiet.

The force counted 6,000 soldiers from ten countries, among them Denmark, Norway and Colombia.
`,
};
