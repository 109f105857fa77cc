/**
 * The money of the programme: pools of public or donated funds for a year, and the one ledger in which every movement
 * stands with both its sides. Nothing is ever changed or struck out; a mistake is booked back and points to what it
 * corrects. A posting, the balances it changes, the deed that caused it and its audit row are one transaction: a service
 * killed at any instant leaves all of them or none, and the same cause booked again finds the journal that is there.
 * No pool pays what it does not have, nobody gets more than was awarded, and the proof of the books says so every night.
 */
package org.yichuang.fund;
