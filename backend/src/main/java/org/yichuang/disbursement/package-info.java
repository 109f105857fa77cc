/**
 * Paying: a grant comes in parts, and each part moves only when what it waits for has happened and nothing stands in
 * the way – looked at when it is asked for, when it is approved, and once more in the moment the bank is told. One
 * person asks, another approves, a third pays. One part has at most one instruction alive: who clicks twice, or does not
 * know what the bank did, pays once. Why a part is not paid yet, whom it waits for and since when, everybody concerned can read.
 */
package org.yichuang.disbursement;
