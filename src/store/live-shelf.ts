import { messageOf } from '../errors.ts';
import { watchIndexLock } from './index-lock.ts';
import { openSnapshot, type Snapshot, type SnapshotSource } from './snapshot.ts';

const NOT_OPENED = 'the new index cannot be opened: answering from the old one';

/** The newest snapshot that is whole. */
export interface LiveShelf {
	/** What answers now. Where the store has moved on, the next snapshot is opened behind its back. */
	current(): Snapshot;
	/** Swaps in the store's newest state. */
	reload(): Promise<void>;
}

export async function openLiveShelf(source: SnapshotSource): Promise<LiveShelf> {
	const open = async () => {
		const opened = await openSnapshot(source);
		// A commit leaves this undone where somebody was reading, or a process was killed before it.
		source.store.checkpoint();
		return opened;
	};
	let snapshot = await open();
	const isIndexing = watchIndexLock(source.dataDir);
	let reloading: Promise<void> | undefined;
	let begun = 0;
	let shown = 0;

	const say = (error: unknown) => source.logger.error({ reason: messageOf(error) }, NOT_OPENED);
	const swap = async () => {
		const turn = ++begun;
		const opened = await open();
		// Reloads overlap: one that read the store earlier may end later.
		if (turn > shown) [snapshot, shown] = [opened, turn];
	};
	const reloadBehind = () => {
		reloading ??= swap()
			.catch(say)
			.finally(() => (reloading = undefined));
	};
	return {
		reload: swap,
		current() {
			try {
				// While another process indexes, its indexes are not saved yet: building them here too would hold up answers.
				if (source.store.generation() !== snapshot.generation && !isIndexing()) reloadBehind();
			} catch (error) {
				say(error);
			}
			return snapshot;
		},
	};
}
