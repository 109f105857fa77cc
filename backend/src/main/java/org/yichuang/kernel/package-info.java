/**
 * The foundation under every stage: identifiers, money, the two clocks and the working calendar, pages, problems,
 * steps between states, idempotent replies, leases. It knows no word of the field: nothing here speaks of calls,
 * organisations or grants, and nothing here may import a package of the house.
 */
package org.yichuang.kernel;
