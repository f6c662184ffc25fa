package com.rotki.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.platform.DomainException;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each refusal has a code of its own. */
class ErrorCodesTest {

    /** A constant pool entry of a class file: tag 1, two bytes of length, the text. */
    private static final Pattern CODE = Pattern.compile("\\x01\\x00[\\x00-\\xFF]([a-z]+\\.[a-z-]+)[\\x00-\\x1F]");

    /** The code is a constant of the constructor, so the class file's own text is where to look for it. */
    @Test
    void errorCodesAreUnique() throws IOException {
        Map<String, String> owners = new TreeMap<>();
        for (JavaClass refusal : refusals()) {
            for (String code : codesIn(refusal)) {
                assertThat(owners.put(code, refusal.getName()))
                        .as("owner of %s", code)
                        .isNull();
            }
        }

        assertThat(owners).isNotEmpty();
    }

    private static List<JavaClass> refusals() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackagesOf(PortalApplication.class)
                        .stream()
                        .filter(type -> type.isAssignableTo(DomainException.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .toList();
    }

    private static Set<String> codesIn(JavaClass refusal) throws IOException {
        String resource = "/" + refusal.getName().replace('.', '/') + ".class";
        try (InputStream bytes = Objects.requireNonNull(ErrorCodesTest.class.getResourceAsStream(resource))) {
            String text = new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
            return CODE.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
        }
    }
}
