package org.yichuang.kernel.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.problem.CommonProblem;

/** The place in a list: the sort key of the last row seen and its id, which decides between equal keys. */
@Schema(type = SchemaType.STRING, description = "opaque; take it from `nextCursor`")
public record Cursor(String key, long id) {

    public static Cursor fromString(String text) {
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int cut = plain.lastIndexOf('|');
            return new Cursor(plain.substring(0, cut), Long.parseLong(plain.substring(cut + 1)));
        } catch (RuntimeException nonsense) {
            throw CommonProblem.MALFORMED.refuse().at("cursor", "field.malformed");
        }
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((key + "|" + id).getBytes(StandardCharsets.UTF_8));
    }
}
