import { expect, test } from 'vitest';
import {
	asksAnyBuilding,
	asksNamedHouse,
	buildingAsked,
	namesHouse,
	saysBuilding,
} from '../src/language/buildings.ts';

test('a question names the kind of building it asks for, or any', () => {
	expect(buildingAsked('In which hotel did they meet?')).toBe('hotel');
	expect(buildingAsked('dans quel bâtiment de Lomé ?')).toBeUndefined();
	expect(asksAnyBuilding('dans quel bâtiment de Lomé ?')).toBe(true);
	for (const question of ['In which city did they meet?', 'the building stands where', ''])
		expect(asksAnyBuilding(question)).toBe(false);
});

test('a sentence says a building by what it is', () => {
	expect(saysBuilding('ils se sont vus au palais des congres')).toBe(true);
	expect(saysBuilding('they met in lome')).toBe(false);
});

test('a house of some kind is asked for by its name, a street or a city is not', () => {
	expect(asksNamedHouse('In which hotel did they meet?')).toBe(true);
	for (const question of ['In which street did they meet?', 'dans quelle ville ?', 'dans quel bâtiment ?'])
		expect(asksNamedHouse(question)).toBe(false);
});

test.each([
	['Ils se sont vus à l’hôtel Radisson.', true],
	['Touché, il a été soigné à l’hôpital régional de Gao.', true],
	['He was treated at Groote Schuur Hospital.', true],
	['The embassy has moved its desk to a hotel.', false],
	['The boy lies at another hospital, in Cape Town.', false],
])('%j names a house: %s', (sentence, names) => {
	expect(namesHouse(sentence)).toBe(names);
});
