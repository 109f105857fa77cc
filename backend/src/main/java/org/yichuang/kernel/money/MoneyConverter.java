package org.yichuang.kernel.money;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Money is a BIGINT of fen in every table. */
@Converter(autoApply = true)
public class MoneyConverter implements AttributeConverter<Money, Long> {
    @Override
    public Long convertToDatabaseColumn(Money money) {
        return money == null ? null : money.fen();
    }

    @Override
    public Money convertToEntityAttribute(Long fen) {
        return fen == null ? null : Money.fen(fen);
    }
}
