package org.yichuang.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yichuang.kernel.words.LocalText;

/** Whatever a rule book can state is read by some stage: a value that is checked, shown and then ignored would be a promise broken. */
class RulesAreReadTest {
    private static final String RULES = "org.yichuang.call.rules";
    private static final String CHECKS = "org.yichuang.call.domain.rulecheck";
    /** Names an entry for others, or is read by people. */
    private static final Set<String> FOR_PEOPLE = Set.of("key", "reference");

    private static final Set<String> OF_EVERY_RECORD = Set.of("<init>", "equals", "hashCode", "toString");

    @Test
    void every_value_has_a_reader() {
        JavaClasses code = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.yichuang");
        var unread = code.stream().filter(one -> one.getPackageName().equals(RULES) && one.reflect().isRecord()).flatMap(one -> one.getMethods().stream())
                .filter(RulesAreReadTest::isValue).filter(value -> Stream.concat(value.getAccessesToSelf().stream(), value.getOwner().getField(value.getName()).getAccessesToSelf().stream())
                        .noneMatch(access -> reads(value, access)))
                .map(RulesAreReadTest::name).collect(Collectors.toCollection(TreeSet::new));
        assertEquals("[]", unread.toString());
    }

    private static boolean isValue(JavaMethod method) {
        return java.util.Arrays.stream(method.getOwner().reflect().getRecordComponents()).anyMatch(part -> part.getName().equals(method.getName()))
                && method.getRawParameterTypes().isEmpty() && !FOR_PEOPLE.contains(method.getName()) && !method.getRawReturnType().isEquivalentTo(LocalText.class);
    }

    /** By a stage, or by a method of the rules themselves that says something of it. */
    private static boolean reads(JavaMethod value, JavaAccess<?> access) {
        var reader = access.getOriginOwner();
        boolean itself = reader.equals(value.getOwner()) && (access.getOrigin().getName().equals(value.getName()) || OF_EVERY_RECORD.contains(access.getOrigin().getName()));
        return !reader.getPackageName().equals(CHECKS) && !itself;
    }

    private static String name(JavaMethod value) {
        return value.getOwner().getSimpleName() + "." + value.getName();
    }
}
