/**
 * Rule books: what a call, a scoring scheme or any other public procedure goes by, as a document with versions. A
 * draft may be changed by those who prepare it; once frozen its words never change again, because people have relied
 * on them. A mistake is put right by a new version that names the former and says why. Everybody may read every
 * frozen version, the former ones too. What the words mean belongs to the stage that owns the kind.
 */
package org.yichuang.rulebook;
