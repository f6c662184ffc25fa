package com.rotki.portal;

import com.rotki.portal.platform.AppRefusal;
import com.rotki.portal.platform.RefusalReason;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * All reasons for which a subject of the portal refuses something. The signed API has its own catalogue, which names some
 * of them again, with what the app is told.
 */
final class RefusalReasons {

    private RefusalReasons() {}

    static List<RefusalReason> all() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackagesOf(PortalApplication.class)
                        .stream()
                        .filter(type -> type.isAssignableTo(RefusalReason.class)
                                && !type.isInterface()
                                && !type.isEquivalentTo(AppRefusal.class))
                        .map(JavaClass::reflect)
                        .flatMap(RefusalReasons::constants)
                        .toList();
    }

    /** A reason that is not a constant of an enum could not be walked. */
    private static Stream<RefusalReason> constants(Class<?> subject) {
        if (!subject.isEnum()) {
            throw new AssertionError(subject + " is not an enum");
        }
        return Stream.of(subject.getEnumConstants()).map(RefusalReason.class::cast);
    }
}
