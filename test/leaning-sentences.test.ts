import { expect, test } from 'vitest';
import { leansOnPrevious } from '../src/language/leaning-sentences.ts';

test.each([
	'Elle fut restaurée en 1974.',
	'C’est le plus haut du monde.',
	'Celui-ci refusa le prix.',
	'Leurs petits naissent au printemps.',
	'Cependant, il resta au port.',
	'Depuis ce jour, elle ne chante plus.',
	'Dans ce cadre, des fouilles ont repris.',
	'L’objectif est de rouvrir la ligne.',
	'« Il faut partir », dit le capitaine.',
	'It was painted over.',
	'However, they kept the score.',
	'At this depth, nothing grows.',
	'The aim is to map the reef.',
	'Those were lost at sea.',
	'Only two countries have done so.',
	'Le Tchad l’a fait en 2020.',
])('needs the sentence before: %s', (sentence) => {
	expect(leansOnPrevious(sentence)).toBe(true);
});

test.each([
	'Le musée a rouvert.',
	'The reef was mapped in 1921.',
	'Itinéraires et horaires sont affichés.',
	'Sans doute le musée rouvrira.',
	'Hermès patronnait les voyageurs.',
	'Italy won the cup.',
	'Cependant, le musée a fermé.',
	'',
])('stands by itself: %s', (sentence) => {
	expect(leansOnPrevious(sentence)).toBe(false);
});

test.each([
	'Il y a trois ponts à Namur.',
	'Il y avait un moulin.',
	'Ce matin, la mairie a ouvert.',
	'Cette année, la récolte fut bonne.',
	'This morning the mayor spoke.',
	'This year, the harvest was good.',
])('points at the day of writing or at nothing: %s', (sentence) => {
	expect(leansOnPrevious(sentence)).toBe(false);
});
