const NOUNS = String.raw`loans?|funds?|bribes?|fines?|ransoms?|debts?|grants?|subsid\w+|wages?|pensions?|bail|tax(?:es)?|duty|duties|fees?|fares?|tickets?|pass|compensation|damages?|losses|deficit|penalt\w+|bonus(?:es)?|rent|prets?|fonds|amendes?|rancons?|dettes?|subventions?|cautions?|taxes?|loyers?|billets?|indemnites?|aides?|pertes?|degats?|primes?|penalites?|economies?`;
const VERBS = String.raw`costs?|pay\w*|paid|spen[dt]\w*|worth|earn\w*|invest\w*|fund\w*|charg\w+|lend\w*|lent|borrow\w*|gives?|gave|receiv\w+|pledg\w+|promis\w+|offer\w*|rais\w+|allocat\w*|donat\w*|contribut\w*|ow(?:e|es|ed|ing)|claim\w*|compensat\w+|s(?:ell|old|elling)|b(?:uy|ought|uying)|pocket\w*|bring|sav(?:e|ed|es|ing)|put|set aside|asking|ask(?:ed)?|gets?|take`;
const FRENCH_VERBS = String.raw`promi[st]\w*|vers\w+|donn\w+|offr\w+|offert\w*|invest\w+|prete\w*|depens\w+|recu\w*|recoi\w+|allou\w+|debloqu\w+|pay\w+|paie\w*|touch\w+|gagn\w+|encaiss\w+|cout\w+|vaut|valait|valent|doit|doivent|devait|rapport\w+|rachet\w+|achet\w+|vend\w*|debours\w+|emprunt\w+|factur\w+|indemnis\w+|exig\w+|reclam\w+|chiffr\w+|evalu\w+|estim\w+|apport\w+|financ\w+|econom\w+|met(?:tre|tra|tent|tait)?|perd\w*`;

/** "How much did they borrow", "c'est combien, la caution": a sum, in a folded question that names no other thing to count. */
export const ASKS_MONEY = new RegExp(
	[
		String.raw`\bhow much(?= (?:(?:is|are|was|were|do|does|did|will|would|has|have|had|can|could|should|to|per|extra|more|\$+)\b|\$).*\b(?:${VERBS}|${NOUNS})\b| (?:in )?(?:money|cash|${NOUNS})\b|\s*\??$)`,
		String.raw`\b(?:combien|cb|cmb) d['’ ]?(?:€|\$|sous|fric|thunes?)`,
		String.raw`\bhow (?:big|large|high) .*\b(?:${NOUNS})\b`,
		String.raw`\b(?:combien|cb|cmb) (?!de |d'|y |.*\b(?:nombre|effectif)\b)(?:\S+ ){0,7}?(?:${FRENCH_VERBS}|${NOUNS})\b`,
		String.raw`\b(?:${FRENCH_VERBS}|${NOUNS})\b.*\b(?:combien|cb|cmb)\b(?! (?:de |d'))`,
	].join('|'),
);
