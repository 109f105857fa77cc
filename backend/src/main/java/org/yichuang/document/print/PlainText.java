package org.yichuang.document.print;

import java.util.function.IntPredicate;

/**
 * What a page may hold: a character that no font has is shown by the printers' mark for a missing sort and its number,
 * {@code 〓〔U+2B81D〕}, so that a rare name is never a silent gap; what is no character at all is left out.
 */
public final class PlainText {
    private final IntPredicate printable;

    public PlainText(IntPredicate printable) {
        this.printable = printable;
    }

    public String of(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().forEach(one -> {
            if (one == '\n' || one == '\t' || one >= ' ' && one <= '~') plain.appendCodePoint(one);
            else if (isNone(one)) return;
            else if (Character.isWhitespace(one) || Character.isSpaceChar(one) || printable.test(one)) plain.appendCodePoint(one);
            else plain.append("〓〔U+%04X〕".formatted(one));
        });
        return plain.toString();
    }

    /** Control characters, halves of pairs, and what Unicode keeps free: XML holds none of them. */
    private static boolean isNone(int one) {
        int kind = Character.getType(one);
        return kind == Character.CONTROL || kind == Character.SURROGATE || kind == Character.FORMAT || (one & 0xFFFE) == 0xFFFE;
    }
}
