package org.yichuang.kernel.number;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A fraction is stored as it is written, so that nothing of it is lost. */
@Converter(autoApply = true)
public class FractionConverter implements AttributeConverter<Fraction, String> {
    @Override
    public String convertToDatabaseColumn(Fraction fraction) {
        return fraction == null ? null : fraction.toString();
    }

    @Override
    public Fraction convertToEntityAttribute(String text) {
        return text == null ? null : Fraction.parse(text);
    }
}
