package org.yichuang.kernel.csv;

/** A file that is neither a spreadsheet nor separated text; the message names what was tried. */
public class UnreadableSheet extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableSheet(String tried) {
        super(tried);
    }
}
