package org.yichuang.document.print;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font as one paper holds it: only the characters that stand on it. Taken when the first of them is set. */
final class FontOnPaper extends PDFontSupplier {
    private final PDDocument paper;
    private final FontFile file;

    FontOnPaper(PDDocument paper, FontFile file) {
        super(null);
        this.paper = paper;
        this.file = file;
    }

    @Override
    public PDFont supply() {
        try {
            return PDType0Font.load(paper, file.font(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
