package com.rotki.portal;

import com.rotki.portal.platform.AppRefusal;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;

/**
 * All reasons for which a subject of the portal refuses something. The signed API has its own catalogue, which names some
 * of them again, with what the app is told.
 */
final class RefusalReasons {

    private RefusalReasons() {}

    static List<RefusalReason> all() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackagesOf(PortalApplication.class);
        classes.forEach(RefusalReasons::requireWalkable);
        return classes.stream()
                .filter(type -> type.isAssignableTo(DomainException.class))
                .map(JavaClass::reflect)
                .flatMap(subject -> Stream.of(subject.getDeclaredFields()))
                .filter(field -> field.getType() == RefusalReason.class && Modifier.isStatic(field.getModifiers()))
                .map(RefusalReasons::valueOf)
                .toList();
    }

    /** A reason that is not a constant of an exception could not be walked. */
    private static void requireWalkable(JavaClass type) {
        boolean made = type.getMethodCallsFromSelf().stream().anyMatch(RefusalReasons::makesReason);
        boolean refuses = type.isAssignableTo(DomainException.class)
                && type.getMethodCallsFromSelf().stream()
                        .filter(RefusalReasons::makesReason)
                        .allMatch(call -> call.getOrigin().getName().equals("<clinit>"));
        boolean known = type.isEquivalentTo(AppRefusal.class) || type.isEquivalentTo(RefusalReason.Coded.class);
        boolean other = type.isAssignableTo(RefusalReason.class) && !type.isInterface() && !known;
        if (other || (made && !refuses)) {
            throw new AssertionError(type.getName() + " has a reason that is no constant of an exception");
        }
    }

    private static boolean makesReason(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(RefusalReason.class)
                && call.getName().equals("of");
    }

    private static RefusalReason valueOf(Field constant) {
        try {
            constant.setAccessible(true);
            return (RefusalReason) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
