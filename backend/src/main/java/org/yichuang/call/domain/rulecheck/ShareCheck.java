package org.yichuang.call.domain.rulecheck;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.kernel.money.BasisPoints;

/** No share anywhere is more than the whole. */
final class ShareCheck implements RuleCheck {
    @Override
    public void check(RuleBookContent rules, Faults faults) {
        walk(rules, "", faults);
    }

    private void walk(Object value, String pointer, Faults faults) {
        if (value instanceof BasisPoints share) {
            if (share.value() > BasisPoints.WHOLE) faults.at(pointer, "field.above-whole");
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) walk(list.get(i), pointer + "/" + i, faults);
        } else if (value instanceof Record record) {
            for (var component : record.getClass().getRecordComponents()) walk(read(record, component), pointer + "/" + component.getName(), faults);
        }
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
