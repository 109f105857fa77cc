/**
 * Gates: may this happen now? A gate holds named conditions against facts that other stages know, and each comes out as
 * met, not met or unknown. What nobody can tell is never taken as met. Every answer keeps the rule, its version, the
 * facts and the time, so that the applicant, the officer and, years later, the auditor read the same thing. Only the
 * bureau lead may waive a condition, with a reason and an end; {@link org.yichuang.gate.Gates} is where other stages ask.
 */
package org.yichuang.gate;
