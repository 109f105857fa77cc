package org.yichuang.organisation.domain;

import java.util.regex.Pattern;

/** Numbers of people and accounts: brought to one form so that equal ones are found, refused where they cannot be right. */
public final class PersonalNumbers {
    private static final Pattern PHONE = Pattern.compile("1[3-9]\\d{9}|0\\d{9,11}|\\d{7,8}");
    private static final Pattern ACCOUNT = Pattern.compile("\\d{8,32}");
    private static final Pattern RESIDENT_ID = Pattern.compile("[1-9]\\d{16}[0-9X]");
    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private PersonalNumbers() { }

    /** Mobile or fixed line, without spaces and hyphens. */
    public static String phone(String typed, String pointer) {
        var phone = withoutGaps(typed);
        if (!PHONE.matcher(phone).matches()) throw Entry.fault(pointer, "field.phone");
        return phone;
    }

    public static String bankAccount(String typed, String pointer) {
        var account = withoutGaps(typed);
        if (!ACCOUNT.matcher(account).matches()) throw Entry.fault(pointer, "field.bank-account");
        return account;
    }

    /** Resident identity number with its own check (GB 11643). */
    public static String residentId(String typed, String pointer) {
        var id = Entry.normal(typed);
        if (!RESIDENT_ID.matcher(id).matches() || id.charAt(17) != idCheck(id)) throw Entry.fault(pointer, "field.resident-id");
        return id;
    }

    private static char idCheck(String id) {
        int sum = 0;
        for (int i = 0; i < 17; i++) sum += (id.charAt(i) - '0') * ID_WEIGHTS[i];
        return "10X98765432".charAt(sum % 11);
    }

    private static String withoutGaps(String typed) {
        return Entry.normal(typed).replaceAll("[\\s-]", "");
    }
}
