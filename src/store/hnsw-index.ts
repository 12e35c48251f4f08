import hnswlib from 'hnswlib-node';
import { statSync } from 'node:fs';
import { replaceFile, sha256OfFile } from './checked-file.ts';
import { prepareRecall } from './hnsw-recall.ts';

/** Links a vector, Malkov & Yashunin 2018: 16 is the library's own default. */
const M = 16;
const EF_CONSTRUCTION = 200;
const FIRST_CAPACITY = 1_024;
/** Candidates looked at in a search; the library's own default of 10 finds too little. */
const FIRST_EF = 128;
const LARGEST_EF = 2_048;
const WANTED_RECALL = 0.99;

/** What has to be known of a saved index to open it again: the file itself tells neither. */
export interface HnswHeader {
	dimensions: number;
	ef: number;
	/** How many labels were ever given out. */
	count: number;
	deleted: number[];
	sha256: string;
}

export interface Neighbor {
	label: number;
	/** Cosine, 1 is the same direction. */
	score: number;
}

/** One graph of hnswlib, with its traps closed: capacity, k, value checks, deletions, atomic files. */
export interface HnswIndex {
	readonly dimensions: number;
	/** Vectors that are not deleted. */
	size(): number;
	/** The share of the graph that is deleted and only slows it down. */
	deletedShare(): number;
	/** Adds a vector and returns its label. Throws on a wrong dimension or a value that is no finite number. */
	add(vector: readonly number[]): number;
	remove(label: number): void;
	search(vector: readonly number[], k: number): Neighbor[];
	vectorOf(label: number): number[];
	/** Widens the search until it finds what an exact scan finds, on vectors of the index itself; returns the recall. */
	tune(): number;
	save(path: string): Promise<HnswHeader>;
}

export function createHnswIndex(dimensions: number): HnswIndex {
	if (dimensions === 0) throw new RangeError('a vector without dimensions cannot be stored');
	const graph = new hnswlib.HierarchicalNSW('cosine', dimensions);
	graph.initIndex(FIRST_CAPACITY, M, EF_CONSTRUCTION);
	return wrap(graph, { dimensions, ef: FIRST_EF, count: 0, deleted: [] });
}

/**
 * Opens a saved index into a new object. The checksum comes first, because hnswlib crashes the process on a
 * file with a single wrong bit.
 */
export async function openHnswIndex(path: string, header: HnswHeader): Promise<HnswIndex> {
	if ((await sha256OfFile(path)) !== header.sha256) throw new Error('its checksum does not match');
	const graph = new hnswlib.HierarchicalNSW('cosine', header.dimensions);
	await graph.readIndex(path);
	return wrap(graph, header);
}

type State = Omit<HnswHeader, 'sha256'>;

function wrap(graph: hnswlib.HierarchicalNSW, { dimensions, ef, count, deleted }: State): HnswIndex {
	const gone = new Set(deleted);
	let given = count;
	let breadth = ef;

	const search = (vector: readonly number[], k: number): Neighbor[] => {
		const wanted = Math.min(k, given - gone.size);
		if (wanted <= 0) return [];
		graph.setEf(Math.max(breadth, wanted));
		const { neighbors, distances } = graph.searchKnn(checked(vector, dimensions), wanted);
		return neighbors.map((label, at) => ({ label, score: 1 - (distances[at] ?? 1) }));
	};
	const vectorOf = (label: number): number[] => graph.getPoint(label);
	const labels = () => [...Array(given).keys()].filter((label) => !gone.has(label));

	return {
		dimensions,
		size: () => given - gone.size,
		deletedShare: () => (given === 0 ? 0 : gone.size / given),
		add(vector) {
			const point = checked(vector, dimensions);
			if (given >= graph.getMaxElements()) graph.resizeIndex(graph.getMaxElements() * 2);
			graph.addPoint(point, given);
			return given++;
		},
		remove(label) {
			if (!gone.has(label)) graph.markDelete(label);
			gone.add(label);
		},
		search,
		vectorOf,
		tune() {
			const measureRecall = prepareRecall(labels(), vectorOf);
			return widen(breadth, (wider) => {
				breadth = wider;
				return measureRecall(search);
			});
		},
		save: (path) => save(graph, path, { dimensions, ef: breadth, count: given, deleted: [...gone] }),
	};
}

/** Doubles the breadth of a search until its recall is as wanted; returns that recall. */
function widen(first: number, recallAt: (breadth: number) => number): number {
	let recall = recallAt(first);
	for (let wider = first * 2; recall < WANTED_RECALL && wider <= LARGEST_EF; wider *= 2)
		recall = recallAt(wider);
	return recall;
}

async function save(graph: hnswlib.HierarchicalNSW, path: string, state: State): Promise<HnswHeader> {
	replaceFile(path, (temporary) => {
		graph.writeIndexSync(temporary);
		// A full disk gives no error: the file is only too short.
		const least = state.count * state.dimensions * Float32Array.BYTES_PER_ELEMENT;
		if (statSync(temporary).size < least) throw new Error('the disk took only a part of the index');
	});
	return { ...state, sha256: await sha256OfFile(path) };
}

/** A plain copy of finite numbers: anything else aborts the process or poisons the graph. */
function checked(vector: readonly number[], dimensions: number): number[] {
	if (vector.length !== dimensions) {
		throw new RangeError(`a vector of ${vector.length} dimensions does not fit an index of ${dimensions}`);
	}
	const copy = Array.from(vector, Number);
	if (!copy.every(Number.isFinite)) throw new RangeError('a vector holds a value that is no finite number');
	return copy;
}
