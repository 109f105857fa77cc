package org.yichuang.document.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Makes a PDF searchable and speakable: fonts draw 心 and the radical sign ⼼ with one glyph, and the printer notes the
 * sign. Here each glyph gets its ordinary character back.
 */
final class TextLayer {
    private static final Pattern RANGE = Pattern.compile("<(\\p{XDigit}{4})>\\s*<(\\p{XDigit}{4})>\\s*<(\\p{XDigit}{4,8})>");
    private static final Pattern BLOCKS = Pattern.compile("\\d+ beginbfrange.*endbfrange", Pattern.DOTALL);
    private static final int AT_ONCE = 100;
    private final Map<Integer, Integer> ordinary;

    /** @param ordinary radical sign to character */
    TextLayer(Map<Integer, Integer> ordinary) {
        this.ordinary = ordinary;
    }

    byte[] mended(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var dictionary = page.getResources().getFont(name).getCOSObject();
                    if (dictionary.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream map) mend(map);
                }
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private void mend(COSStream map) throws IOException {
        String text;
        try (var in = map.createInputStream()) {
            text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
        var changed = BLOCKS.matcher(text).replaceAll(blocks -> java.util.regex.Matcher.quoteReplacement(rewritten(blocks.group())));
        try (var out = map.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(changed.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private String rewritten(String blocks) {
        var entries = new LinkedHashMap<Integer, String>();
        var ranges = RANGE.matcher(blocks);
        while (ranges.find()) {
            int first = Integer.parseInt(ranges.group(1), 16);
            int last = Integer.parseInt(ranges.group(2), 16);
            var shown = ranges.group(3);
            for (int code = first; code <= last; code++) entries.put(code, shown.length() == 4 ? one(Integer.parseInt(shown, 16) + code - first) : shown);
        }
        var out = new StringBuilder();
        var lines = entries.entrySet().stream().map(entry -> "<%04X> <%s>\n".formatted(entry.getKey(), entry.getValue())).toList();
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            var block = lines.subList(from, Math.min(from + AT_ONCE, lines.size()));
            out.append(block.size()).append(" beginbfchar\n").append(String.join("", block)).append("endbfchar\n");
        }
        return out.toString();
    }

    private String one(int sign) {
        return "%04X".formatted(ordinary.getOrDefault(sign, sign));
    }
}
