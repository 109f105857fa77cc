/**
 * How the service starts: where its data folder is, which database it speaks to, which keys it signs and seals with,
 * and what it refuses to start with outside the demo. Nothing of the field lives here.
 */
package org.yichuang.launch;
