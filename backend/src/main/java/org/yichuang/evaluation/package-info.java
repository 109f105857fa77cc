/**
 * The evaluation: what an organisation reports while its project runs, and what an independent assessor finds in the
 * middle and at the end. A report that is late or missing has the consequence that the rule book names; a failed
 * mid-term may be put right once within the time; the final score becomes a grade, and the grade decides about the last
 * part of the money. Conclusions are locked once they are given, and results are announced before they count.
 */
package org.yichuang.evaluation;
