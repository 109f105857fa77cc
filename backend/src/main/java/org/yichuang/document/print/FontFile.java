package org.yichuang.document.print;

import com.openhtmltopdf.extend.FSSupplier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font's file, read when it is first wanted and then kept: ten thousand characters take longer to read than a paper to
 * print. Of a collection the first font counts.
 */
final class FontFile {
    private static final byte[] COLLECTION = {'t', 't', 'c', 'f'};
    private final FSSupplier<InputStream> content;
    private TrueTypeFont read;

    FontFile(FSSupplier<InputStream> content) {
        this.content = content;
    }

    synchronized TrueTypeFont font() {
        if (read == null) read = parsed();
        return read;
    }

    private TrueTypeFont parsed() {
        try (var in = content.supply()) {
            var bytes = in.readAllBytes();
            return Arrays.equals(bytes, 0, 4, COLLECTION, 0, 4) ? firstOf(bytes) : new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont firstOf(byte[] bytes) throws IOException {
        var first = new AtomicReference<TrueTypeFont>();
        new TrueTypeCollection(new ByteArrayInputStream(bytes)).processAllFonts(font -> first.compareAndSet(null, font));
        return first.get();
    }
}
