package org.yichuang.award.domain;

import org.yichuang.call.rules.AgreementRules;
import org.yichuang.call.rules.AgreementRules.OnLapse;
import org.yichuang.kernel.time.Period;

/** Until when an agreement is signed: the days that the rules count, and never past the day after which nobody signs. */
public record SigningTime(Period period, boolean remindOnce) {

    /**
     * @param counted the days that are counted from now on
     * @param fiscalYear of the call: a fixed last day is a day of it
     */
    public static SigningTime of(AgreementRules rules, int fiscalYear, Period counted) {
        var period = within(rules, fiscalYear, counted);
        // A reminder gives more days; where the fixed day has cut them there are none to give.
        boolean more = rules.onLapse() == OnLapse.REMINDED_ONCE_THEN_RESERVE && period.equals(counted);
        return new SigningTime(period, more);
    }

    /** A fixed day stays where it is: it is neither counted nor rolled, and no calendar can move it. */
    public static Period within(AgreementRules rules, int fiscalYear, Period counted) {
        var last = rules.lastDayToSign(counted.last(), fiscalYear);
        return last.equals(counted.last()) ? counted : new Period(counted.first(), last, last, false);
    }
}
