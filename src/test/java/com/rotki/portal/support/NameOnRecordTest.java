package com.rotki.portal.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.PortalApplication;
import com.rotki.portal.platform.security.NameOnRecord;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.prepost.PreAuthorize;

class NameOnRecordTest {

    /** What is on record already: a service that is renamed keeps its line, a new one gets one. */
    private static final String NAMES = "/activity/service-names.txt";

    @Test
    void eachServiceThatCanRefuseHasANameOfItsOwn() {
        assertThat(services())
                .allSatisfy(type -> assertThat(type.isAnnotatedWith(NameOnRecord.class))
                        .as(type.getName())
                        .isTrue());
        assertThat(services().stream().map(NameOnRecordTest::name)).doesNotHaveDuplicates();
    }

    @Test
    void namesStayAsTheyAreOnRecord() throws IOException {
        assertThat(services().stream().map(NameOnRecordTest::name)).containsExactlyInAnyOrderElementsOf(pinned());
    }

    private static List<JavaClass> services() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackagesOf(PortalApplication.class)
                        .stream()
                        .filter(type -> type.isAnnotatedWith(PreAuthorize.class)
                                || type.getMethods().stream()
                                        .anyMatch(method -> method.isAnnotatedWith(PreAuthorize.class)))
                        .toList();
    }

    private static String name(JavaClass service) {
        return service.getAnnotationOfType(NameOnRecord.class).value();
    }

    private static List<String> pinned() throws IOException {
        try (InputStream file = Objects.requireNonNull(NameOnRecordTest.class.getResourceAsStream(NAMES))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
