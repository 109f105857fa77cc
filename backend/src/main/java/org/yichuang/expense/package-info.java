/**
 * Spending: every expense of a project with its legal voucher, the budget line it falls under and a photo of the paper.
 * What cannot be – a line that is used up, a day outside the project, too much cash, a voucher that was claimed before in
 * any project – is refused at once; what is merely odd is shown to those who look. One looks at what was bought, another
 * at the figures; where the rule book keeps them apart, never the same person. Asked back, it is put right and comes again.
 * Receipts that cover what was paid so far let the next part of the grant go.
 */
package org.yichuang.expense;
