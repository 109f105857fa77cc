package org.yichuang.kernel.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A share in hundredths of a percent: 3000 is 30 %. */
@Schema(type = SchemaType.INTEGER, description = "basis points: 3000 is 30 %", minimum = "0", examples = "3000")
public record BasisPoints(@JsonValue int value) {
    public static final int WHOLE = 10_000;

    @JsonCreator
    public BasisPoints { if (value < 0) throw new IllegalArgumentException("a share is not negative"); }

    public static BasisPoints percent(int percent) {
        return new BasisPoints(percent * 100);
    }

    @Override
    public String toString() {
        return java.math.BigDecimal.valueOf(value, 2).stripTrailingZeros().toPlainString() + "%";
    }
}
