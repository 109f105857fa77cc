/**
 * The record of what happened. Every step between states and every movement of money leaves a row here in its own
 * transaction: who, when by both clocks, from what to what, why. Rows are only ever added. A job numbers and links
 * them within seconds; only linked rows count as proved. What is not public stands beside the row under a salted
 * commitment, so that it can be erased by law without breaking the chain.
 */
package org.yichuang.audit;
