package org.yichuang.activity;

/**
 * Activities: what an organisation did, when, where, with whom, and who helped. A volunteer writes it down on the spot with
 * photos; the village confirms it with one tap. Only what was confirmed counts in full: it is the ground that scores, gates,
 * reports and evaluations stand on. What is entered late needs the township, what is corrected is confirmed anew and every
 * version is kept, and a photo that turns up in two activities is pointed out.
 */
