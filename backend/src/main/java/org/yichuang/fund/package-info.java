/**
 * The money: pools that the budget, the lottery or a giver fills for a fiscal year, and the books that say where every
 * fen of them stands. Money comes into a pool and moves between pools only by an order that one person makes and
 * another approves. The books are written once and never changed; a mistake is put right by a reversal that names it.
 * Nothing can be promised that a pool does not hold and nothing paid beyond an award: the database refuses it by itself.
 * Stages above move money through {@link org.yichuang.fund.Ledger} and ask {@link org.yichuang.fund.Pools}.
 */
package org.yichuang.fund;
