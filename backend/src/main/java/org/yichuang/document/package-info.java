/**
 * Files that belong to something: plans, certificates, stamped scans, photos. A file is announced first, then sent in
 * pieces that may be interrupted and taken up again; only a complete file whose content is of a kind we accept can be
 * attached. Its SHA-256 is taken from what arrived here and is the file's identity from then on. A complete file never
 * changes. Who may read it is decided by the stage whose thing it is attached to.
 */
package org.yichuang.document;
