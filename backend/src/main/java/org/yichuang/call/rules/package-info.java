/**
 * The rules of one call, as an officer would fill them in: who may apply, for how much, with what form, how it is
 * chosen, announced, agreed, paid, reported and what follows when something goes wrong. All of it is data: another
 * district is another set of values, never other code. Each value can say where it comes from, so that the public sees
 * which are law, which are usual and which are only our proposal.
 */
package org.yichuang.call.rules;
