/**
 * The review: who judges, who may not, and what they found. A reviewer declares interests before a file opens, scores
 * alone by the rubric, and sees nobody else's sheet before all are closed. Sheets become one exact score by the rule
 * book's aggregation; equal scores go down the tie-break chain and, at its end, to a draw that anyone can recompute.
 * What was closed is never edited: a late conflict voids sheets and makes a new version, and the old one stays readable.
 */
package org.yichuang.review;
