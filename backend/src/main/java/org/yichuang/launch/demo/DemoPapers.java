package org.yichuang.launch.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.yichuang.document.Documents;
import org.yichuang.document.GeneratedDocuments;
import org.yichuang.document.service.DocumentService;
import org.yichuang.kernel.id.Id;

/** Sends files in, as a browser does. */
@ApplicationScoped
class DemoPapers {
    private final DemoCast cast;
    private final DocumentService service;
    private final Documents documents;
    private final GeneratedDocuments printed;

    DemoPapers(DemoCast cast, DocumentService service, Documents documents, GeneratedDocuments printed) {
        this.cast = cast;
        this.service = service;
        this.documents = documents;
        this.printed = printed;
    }

    /** What the template speaks of. */
    public record HostAgreement(String project, String group, String host) { }

    Id hostAgreement(DemoPerson by, HostAgreement paper) {
        var content = printed.preview("demo/host-agreement", paper);
        return cast.as(by, () -> service.takeWhole("与依托单位的协议.pdf", content));
    }

    /** What the invoice of a shop says. */
    public record Receipt(String number, String buyer, String seller, String what, String amount) { }

    Id receipt(DemoPerson by, Receipt paper) {
        var content = printed.preview("demo/receipt", paper);
        return cast.as(by, () -> service.takeWhole("发票" + paper.number() + ".pdf", content));
    }

    /** The paper that went out comes back; the stamp on it has to be imagined. */
    Id sendBack(DemoPerson by, Id paper, String name) {
        try (var content = documents.content(paper.value())) {
            var bytes = content.readAllBytes();
            return cast.as(by, () -> service.takeWhole(name, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
