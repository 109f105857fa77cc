/**
 * The call for proposals: a bureau's programme opens it, says who may apply for how much, by when and by which rules,
 * and everybody can read that before the first application. What is published stands; a mistake is put right by a
 * published correction that gives all applicants more time, never by an exception for one. Stages above ask
 * {@link org.yichuang.call.CallDirectory} for the dates and the rules of a call.
 */
package org.yichuang.call;
