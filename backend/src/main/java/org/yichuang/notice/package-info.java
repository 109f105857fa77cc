/**
 * Publicity: what an office intends to decide is shown to everybody for a counted number of days before it takes effect.
 * What was posted stays as it was posted, under a digest. Anybody may object within the period, with or without an
 * account, and learns nothing less than a receipt; who objected is known to the assigned handler alone. Only the line
 * that is objected to waits, the others go on. Stages above post through {@link org.yichuang.notice.Notices} and hear the end.
 */
package org.yichuang.notice;
