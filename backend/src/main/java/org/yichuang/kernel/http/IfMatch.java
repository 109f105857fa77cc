package org.yichuang.kernel.http;

import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.problem.CommonProblem;

/** The version a change rests on, as the reader got it in the ETag: {@code "7"} or {@code "7-9f2c41"}. */
@Schema(type = SchemaType.STRING, examples = "\"7\"")
public record IfMatch(long version) {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"?(\\d{1,18})(?:-[0-9a-f]+)?\"?");

    public static IfMatch fromString(String header) {
        var tag = TAG.matcher(header.trim());
        if (!tag.matches()) throw CommonProblem.MALFORMED.refuse().at("If-Match", "field.malformed");
        return new IfMatch(Long.parseLong(tag.group(1)));
    }

    /** A change without a version would overwrite blindly. */
    public static IfMatch required(IfMatch given) {
        if (given == null) throw CommonProblem.IF_MATCH_REQUIRED.refuse();
        return given;
    }

    /** Refuses a change that rests on an older version than there is. */
    public static void check(IfMatch given, long current) {
        if (required(given).version != current) throw CommonProblem.STALE.with("yours", given.version).with("current", current);
    }
}
