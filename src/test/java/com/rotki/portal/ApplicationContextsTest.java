package com.rotki.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.util.ReflectionTestUtils;

/** Tests share their application contexts: starting one takes as long as a hundred tests. */
class ApplicationContextsTest {

    /**
     * Without a server, without one but with a mail server, with a server, behind a proxy, in a browser, and in one whose
     * time a test sets; and one for each of four measurements. Add to {@link SharedBeans} rather than here.
     */
    private static final int CONTEXTS = 10;

    @Test
    void testsShareTheirApplicationContexts() {
        Map<MergedContextConfiguration, List<String>> users = new ClassFileImporter()
                        .withImportOption(new ImportOption.OnlyIncludeTests())
                        .importPackagesOf(PortalApplication.class)
                        .stream()
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::reflect)
                        .filter(type -> AnnotatedElementUtils.hasAnnotation(type, SpringBootTest.class))
                        .collect(Collectors.groupingBy(
                                ApplicationContextsTest::context,
                                Collectors.mapping(Class::getSimpleName, Collectors.toList())));

        assertThat(users.values()).as("contexts").hasSizeLessThanOrEqualTo(CONTEXTS);
    }

    private static MergedContextConfiguration context(Class<?> test) {
        var merged = ReflectionTestUtils.getField(new TestContextManager(test).getTestContext(), "mergedConfig");
        return (MergedContextConfiguration) assertThat(merged).isNotNull().actual();
    }
}
