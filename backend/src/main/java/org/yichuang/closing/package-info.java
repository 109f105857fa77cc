package org.yichuang.closing;

/**
 * Closing: what remains when a project is graded or terminated. Its money is settled – what was paid stands, what is left
 * goes back to the pool, what was paid beyond what counts is asked back – and everything it consists of is put into an archive under a manifest of hashes. An archive is
 * made once and never changed; taken out twice it is the same to the byte. Bans that follow from a grade are kept here.
 */
