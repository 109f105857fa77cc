package org.yichuang.disbursement.wire;

import java.util.List;
import org.yichuang.kernel.words.LocalText;

/** The files that can be written for banks and read from them. */
public record LayoutsView(List<Layout> payments, List<Layout> statements) {
    @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "BankFileLayout")
    public record Layout(String key, String version, LocalText title) { }
}
