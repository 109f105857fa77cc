/**
 * The application: a group asks for a grant in one call. Several people may write one draft at once and nobody's words
 * are lost: each section is merged by itself, and where two changed the same one both versions are shown. What is
 * submitted before the deadline, to the instant, is sealed with a receipt number and a hash; it is never edited
 * afterwards, only returned once for completion. A draft that was not submitted in time is kept and says so.
 */
package org.yichuang.application;
