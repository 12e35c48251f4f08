import { UserError, type Wording } from '../errors.ts';
import type { Embedder } from '../language/embedder.ts';
import { MODEL_WEIGHTS, type EmbeddingSettings } from './embedding-settings.ts';
import { createEmbeddingThread, type Patience } from './embedding-thread.ts';
import { LIBRARY, nameLocalModel, readLocalModel, WEIGHT_FILES, type LocalModel } from './local-model.ts';
import { readModelError, type ModelError } from './model-error.ts';

/** Of silence: a large model may be loaded or downloaded first. */
const ARTICLES: Patience = { ms: 120_000, renews: true };
/** A member waits. */
const QUESTION: Patience = { ms: 4_000, renews: false };

/**
 * Vectors from a model that runs in this process, of whatever dimension it gives. Its methods throw UserError, saying
 * what to do; `close` ends the thread it runs in.
 */
export async function createTransformersEmbeddings(
	{ model: name, modelsDir }: Required<Pick<EmbeddingSettings, 'model' | 'modelsDir'>>,
	library = LIBRARY,
): Promise<Embedder> {
	const model = readLocalModel(name, modelsDir, library);
	const thread = createEmbeddingThread(model);
	const embed = async (texts: string[], patience: Patience) => {
		try {
			return texts.length === 0 ? [] : await thread.embed(texts, patience);
		} catch (error) {
			throw new UserError(explain(readModelError(error), model), { cause: error });
		}
	};
	return {
		name: await nameLocalModel(model),
		weights: MODEL_WEIGHTS,
		isCostly: true,
		embedDocuments: (texts) =>
			embed(
				texts.map((text) => model.prefixes.passage + text),
				ARTICLES,
			),
		async embedQuery(text) {
			const [vector = []] = await embed([model.prefixes.query + text], QUESTION);
			return vector;
		},
		close: () => thread.close(),
	};
}

/** The library's own install script downloads what only graphics cards need: it is left out. */
const INSTALL = `npm install --ignore-scripts ${LIBRARY}@4`;

function explain(error: ModelError, model: LocalModel): Wording {
	if (error.code === 'ERR_MODULE_NOT_FOUND')
		return {
			fr: `Un modèle de plongement dans ce processus demande un paquet qui n’est pas installé : ${INSTALL}`,
			en: `An embedding model in this process needs a package that is not installed: ${INSTALL}`,
		};
	if (error.code === 'ENOENT') return explainMissing(model);
	return explainKind(error, model.source);
}

function explainMissing({ source, isFolder, weights }: LocalModel): Wording {
	const files = `config.json, tokenizer.json, tokenizer_config.json, ${WEIGHT_FILES[weights]}`;
	if (isFolder)
		return {
			fr: `Le dossier ${source} ne contient pas tout le modèle de plongement (${files}) : complétez-le, ou corrigez EMBEDDING_MODEL.`,
			en: `The folder ${source} does not hold the whole embedding model (${files}): complete it, or correct EMBEDDING_MODEL.`,
		};
	const other = weights === 'q8' ? 'fp32' : 'q8';
	return {
		fr: `Hugging Face n’a pas de modèle ${source} avec ${files} : corrigez EMBEDDING_MODEL, ou ajoutez-y @${other}.`,
		en: `Hugging Face has no model ${source} with ${files}: correct EMBEDDING_MODEL, or add @${other} to it.`,
	};
}

function explainKind({ kind, code }: ModelError, source: string): Wording {
	switch (kind) {
		case 'unreachable':
			return {
				fr: `Le modèle de plongement ${source} n’est pas encore téléchargé, et huggingface.co ne répond pas : réessayez, ou indiquez dans EMBEDDING_MODEL un dossier qui le contient.`,
				en: `The embedding model ${source} is not downloaded yet, and huggingface.co does not answer: try again, or give in EMBEDDING_MODEL a folder that holds it.`,
			};
		case 'stalled':
			return {
				fr: `Le modèle de plongement ${source} n’a pas répondu à temps : réessayez, ou prenez un modèle plus petit.`,
				en: `The embedding model ${source} did not answer in time: try again, or take a smaller model.`,
			};
		case 'stopped':
		case 'cut-off':
			return {
				fr: `Le modèle de plongement ${source} s’est arrêté : il redémarre à la prochaine demande. S’il recommence, prenez un modèle plus petit.`,
				en: `The embedding model ${source} has stopped: it starts again when it is asked next. If it stops again, take a smaller one.`,
			};
		default:
			return {
				fr: `Le modèle de plongement ${source} ne donne pas de vecteurs${code === undefined ? '' : ` (${code})`} : ses fichiers sont abîmés, ou ce n’est pas un modèle de plongement.`,
				en: `The embedding model ${source} gives no vectors${code === undefined ? '' : ` (${code})`}: its files are damaged, or it is no embedding model.`,
			};
	}
}
