package org.yichuang.document.print;

import com.openhtmltopdf.extend.FSSupplier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which characters a font file has. Of a collection the first font counts, as the printer takes it. */
final class CharacterTable {
    private static final byte[] COLLECTION = {'t', 't', 'c', 'f'};

    private CharacterTable() { }

    static CmapLookup of(FSSupplier<InputStream> content) {
        try (var in = content.supply()) {
            var bytes = in.readAllBytes();
            return java.util.Arrays.equals(bytes, 0, 4, COLLECTION, 0, 4) ? ofCollection(bytes)
                    : new TTFParser().parse(new RandomAccessReadBuffer(bytes)).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CmapLookup ofCollection(byte[] bytes) throws IOException {
        var first = new AtomicReference<TrueTypeFont>();
        new TrueTypeCollection(new ByteArrayInputStream(bytes)).processAllFonts(font -> first.compareAndSet(null, font));
        return first.get().getUnicodeCmapLookup();
    }
}
