/**
 * The life of an organisation after it was taken into the register: who sleeps, and who sleeps so long that the township looks
 * into it. Every night the records are read and the dormant and the zombie candidates are named, each with the reason and the
 * record behind it; an organisation whose project runs is never made a candidate by the clock. To be named changes nothing: what
 * follows is for people to decide. Days and ordered suspensions are in a versioned file of {@code /life}; how long it takes to
 * be dormant is standing's, so that gates and this list agree.
 */
package org.yichuang.life;
