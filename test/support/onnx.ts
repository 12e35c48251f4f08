/* As much of protobuf as an ONNX file needs: numbers, strings and bytes, messages within messages. */

type Field = [number: number, value: number | string | Uint8Array];

function varint(value: number): number[] {
	return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}

function message(...fields: Field[]): Uint8Array {
	return Buffer.concat(fields.map(([number, value]) => encode(number, value)));
}

function encode(number: number, value: number | string | Uint8Array): Uint8Array {
	if (typeof value === 'number') return Uint8Array.from([...varint(number * 8), ...varint(value)]);
	const bytes = Buffer.from(value as Uint8Array);
	return Buffer.concat([Uint8Array.from([...varint(number * 8 + 2), ...varint(bytes.length)]), bytes]);
}

const FLOAT = 1;
const INT64 = 7;

/** A tensor that goes in or out; a name stands for a size that is not known in advance. */
function tensorInfo(name: string, type: number, sizes: (string | number)[]): Uint8Array {
	const dimensions = sizes.map((size): Field => [1, message([typeof size === 'number' ? 1 : 2, size])]);
	const tensorType = message([1, type], [2, message(...dimensions)]);
	return message([1, name], [2, message([1, tensorType])]);
}

/** A model with nothing in it but a table that has a vector for each token: its file, as ONNX has it. */
export function encodeLookupModel(table: number[][]): Uint8Array {
	const dimensions = table[0]?.length ?? 0;
	const weights = Buffer.from(Float32Array.from(table.flat()).buffer);
	const tensor = message([1, table.length], [1, dimensions], [2, FLOAT], [8, 'table'], [9, weights]);
	const lookUp = message([1, 'table'], [1, 'input_ids'], [2, 'last_hidden_state'], [4, 'Gather']);
	const graph = message(
		[1, lookUp],
		[2, 'lookup'],
		[5, tensor],
		[11, tensorInfo('input_ids', INT64, ['texts', 'tokens'])],
		[11, tensorInfo('attention_mask', INT64, ['texts', 'tokens'])],
		[12, tensorInfo('last_hidden_state', FLOAT, ['texts', 'tokens', dimensions])],
	);
	return message([1, 8], [7, graph], [8, message([1, ''], [2, 13])]);
}
