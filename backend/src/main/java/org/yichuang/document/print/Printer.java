package org.yichuang.document.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes a PDF of a template and what it speaks of. Templates fetch nothing from anywhere: the words are all in them. */
@ApplicationScoped
public class Printer {
    private final Engine engine;
    private final PrintFonts fonts;

    Printer(Engine engine, PrintFonts fonts) {
        // It talks to the console at every step; what goes wrong it throws.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
        this.engine = engine;
        this.fonts = fonts;
    }

    public byte[] pdf(String template, Object paper) {
        var page = engine.getTemplate(template + ".html");
        if (page == null) throw new IllegalArgumentException("no template " + template);
        var text = page.data("paper", paper).data("families", fonts.families()).render();
        return pdf(new PlainText(fonts::has).of(text));
    }

    /** One paper at a time: they read their characters out of the same font. */
    private synchronized byte[] pdf(String html) {
        try (var paper = new PDDocument()) {
            var out = new ByteArrayOutputStream();
            var builder = new PdfRendererBuilder().withHtmlContent(html, null).withProducer("Yichuang").usePDDocument(paper).toStream(out);
            builder.useExternalResourceAccessControl((uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            for (var font : fonts.all()) builder.useFont(new FontOnPaper(paper, font.file()), font.family(), font.weight(), FontStyle.NORMAL, true);
            builder.run();
            return new TextLayer(fonts.radicals()).mended(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
