package org.yichuang.kernel.idempotency;

import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.problem.CommonProblem;

/** The {@code Idempotency-Key} of a command: the caller makes it up once and repeats it with every retry. */
@Schema(type = SchemaType.STRING, pattern = "^[A-Za-z0-9_-]{8,64}$", examples = "b1c7f5a2-4f0e-4a53-9d9e-2f6a6f1f9b10")
public record RequestKey(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    /** Checked here, because the header is read through the constructor where there is one. */
    public RequestKey {
        if (!FORM.matcher(value).matches()) throw CommonProblem.MALFORMED.refuse().at("Idempotency-Key", "field.malformed");
    }

    public static RequestKey required(RequestKey given) {
        if (given == null) throw CommonProblem.IDEMPOTENCY_KEY_REQUIRED.refuse();
        return given;
    }
}
