package org.yichuang.kernel.money;

/**
 * Uppercase amounts (大写金额) as receipts and agreements carry them; domain.md 5.1 and 10.
 * 10 reads 壹拾, a run of zeros reads one 零, 整 closes after 元 and 角 and never after 分.
 */
public final class UppercaseAmount {
    /** 10^16 yuan: above it the unit words would repeat, so it is refused. */
    private static final long LIMIT_FEN = 1_000_000_000_000_000_000L;
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final long[] UNITS = {100_000_000L, 10_000L, 1_000L, 100L, 10L};
    private static final String UNIT_WORDS = "亿万仟佰拾";

    private UppercaseAmount() { }

    public static String of(Money money) {
        long fen = money.fen();
        if (fen < 0 || fen > LIMIT_FEN) throw new IllegalArgumentException("no uppercase form for " + money);
        if (fen == 0) return "人民币零元整";
        long yuan = fen / 100;
        int jiao = (int) (fen / 10 % 10);
        int last = (int) (fen % 10);
        var text = new StringBuilder("人民币");
        if (yuan > 0) spell(yuan, text).append('元');
        if (jiao > 0) text.append(DIGITS.charAt(jiao)).append('角');
        else if (last > 0 && yuan > 0) text.append('零');
        return text.append(last > 0 ? DIGITS.charAt(last) + "分" : "整").toString();
    }

    /** Each unit spells what stands before it and leaves the rest; a rest too small for the next place begins with 零. */
    private static StringBuilder spell(long number, StringBuilder text) {
        long rest = number;
        for (int i = 0; i < UNITS.length; i++) {
            if (rest < UNITS[i]) continue;
            spell(rest / UNITS[i], text).append(UNIT_WORDS.charAt(i));
            rest %= UNITS[i];
            if (rest == 0) return text;
            if (rest < UNITS[i] / 10) text.append('零');
        }
        return text.append(DIGITS.charAt((int) rest));
    }
}
