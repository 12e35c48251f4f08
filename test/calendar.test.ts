import { expect, test } from 'vitest';
import { calendarPlaces, isCalendarWord, listCalendarWords } from '../src/language/calendar.ts';

test('months and weekdays of both languages meet in one number', () => {
	expect([...calendarPlaces('mardi 17 février')]).toEqual([102, 2]);
	expect([...calendarPlaces('Tuesday 17 February')]).toEqual([102, 2]);
	expect([...calendarPlaces('en août')]).toEqual([8]);
});

test('"may" is a month beside a number only, and "Mars" a planet', () => {
	expect([...calendarPlaces('He may go')]).toEqual([]);
	expect([...calendarPlaces('May 5')]).toEqual([5]);
	expect([...calendarPlaces('5 May')]).toEqual([5]);
	expect([...calendarPlaces('la planète Mars')]).toEqual([]);
	expect([...calendarPlaces('en mars')]).toEqual([3]);
});

test('a month cut short is one beside a number only', () => {
	expect([...calendarPlaces('It began on Feb. 24.')]).toEqual([2]);
	expect([...calendarPlaces('ROSSO, Nov 4')]).toEqual([11]);
	expect([...calendarPlaces('le 3 janv. dernier')]).toEqual([1]);
	expect([...calendarPlaces('Jan spoke')]).toEqual([]);
	expect([...calendarPlaces('en 12 sept fois')]).toEqual([]);
});

test('all of them can be listed', () => {
	expect(listCalendarWords()).toContain('decembre');
	expect(isCalendarWord('Décembre')).toBe(true);
	expect(isCalendarWord('hiver')).toBe(false);
});
