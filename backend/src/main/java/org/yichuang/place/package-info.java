/**
 * Where things are: the district, its townships and sub-districts, its villages and communities, by their statistical
 * codes. Codes change; a division carries the dates it was valid and the code that followed it, facts keep the code of
 * their day and reports roll up along the successors.
 */
package org.yichuang.place;
