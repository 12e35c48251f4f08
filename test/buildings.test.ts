import { expect, test } from 'vitest';
import { asksAnyBuilding, buildingAsked, saysBuilding } from '../src/language/buildings.ts';

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
