package com.rotki.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Every reference in a comment or a document leads somewhere, and every setting is documented. */
class DocumentsTest {

    private static final Path DOCUMENTS = Path.of("src", "docs");
    private static final Path README = Path.of("README.md");
    private static final List<Path> CODE = List.of(
            Path.of("src", "main", "java"),
            Path.of("src", "test", "java"),
            Path.of("src", "main", "resources", "db"),
            Path.of("frontend"));

    private static final String ID = "(?:[A-F]\\d{1,2}|B-\\d{2})";
    private static final String AND = "(?:,? and |,? to |, )";
    private static final Pattern COMMENT_MARGIN = Pattern.compile("\\s*\\n\\s*(?:\\*|//|--)?\\s*");
    private static final Pattern REQUIREMENTS = Pattern.compile("[Rr]equirements? (" + ID + "(?:" + AND + ID + ")*)");
    private static final Pattern BARE_REQUIREMENT = Pattern.compile("\\((" + ID + ")\\)");
    private static final Pattern FACT = Pattern.compile("\\((?:requirements, )?fact (\\d+)\\)");
    private static final String NUMBER = "\\d+(?:\\.\\d+)?";
    private static final Pattern SECTIONS =
            Pattern.compile("protocol, sections? (" + NUMBER + "(?:" + AND + NUMBER + ")*)");
    private static final Pattern DECISION = Pattern.compile("[Dd]ecisions? (\\d{4}(?:(?:, | and )\\d{4})*)");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:)([^)#]+)(?:#[^)]*)?\\)");
    private static final Pattern FILE = Pattern.compile("`((?:src|frontend)/[A-Za-z0-9_./-]+)`");
    private static final Pattern SETTING = Pattern.compile("\\$\\{(portal\\.[a-z0-9.-]+)");

    /** Set in tests only, so that a missing text fails them. */
    private static final String FOR_TESTS = "portal.strict-translations";

    @Test
    void everyRequirementThatACommentNamesIsDocumented() {
        String requirements = read(DOCUMENTS.resolve("requirements.md"));
        Set<String> rows = found(requirements, Pattern.compile("(?m)^\\| (" + ID + "\\*?(?:, " + ID + ")*) \\|"), ID);
        Set<String> facts = found(requirements, Pattern.compile("(?m)^(\\d+)\\. "), "\\d+");

        assertThat(rows).hasSizeGreaterThan(90).containsAll(named(REQUIREMENTS, ID));
        assertThat(rows).containsAll(named(BARE_REQUIREMENT, ID));
        assertThat(facts).containsAll(named(FACT, "\\d+"));
    }

    @Test
    void everySectionOfTheProtocolThatACommentNamesIsThere() {
        Set<String> sections =
                found(read(DOCUMENTS.resolve("protocol.md")), Pattern.compile("(?m)^##+ (" + NUMBER + ")[. ]"), NUMBER);

        assertThat(named(SECTIONS, NUMBER)).isNotEmpty();
        assertThat(sections).containsAll(named(SECTIONS, NUMBER));
    }

    @Test
    void everyDecisionThatIsNamedIsThere() {
        Set<String> decisions = files(DOCUMENTS.resolve("decisions"))
                .map(file -> file.getFileName().toString().substring(0, 4))
                .collect(Collectors.toSet());
        Set<String> named = named(DECISION, "\\d{4}");
        documents().forEach(document -> named.addAll(found(read(document), DECISION, "\\d{4}")));

        assertThat(decisions).containsAll(named);
    }

    @Test
    void everyLinkAndFileOfADocumentExists() {
        for (Path document : documents()) {
            String text = read(document);
            assertThat(found(text, LINK, ".+"))
                    .as(document.toString())
                    .allSatisfy(
                            link -> assertThat(document.resolveSibling(link)).exists());
            assertThat(found(text, FILE, ".+"))
                    .as(document.toString())
                    .allSatisfy(file -> assertThat(Path.of(file)).exists());
        }
    }

    @Test
    void everyTestThatProvesARequirementExists() {
        Set<String> tests = files(Path.of("src", "test", "java"))
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());

        assertThat(tests)
                .containsAll(found(
                        read(DOCUMENTS.resolve("requirements.md")), Pattern.compile("`([A-Z][A-Za-z]+Test)`"), ".+"));
    }

    @Test
    void everyClassOfTheGlossaryExists() {
        Set<String> classes = files(CODE.getFirst())
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        Set<String> named =
                found(read(DOCUMENTS.resolve("glossary.md")), Pattern.compile("`([A-Z]\\w+)(?:\\.\\w+)?`"), "^\\w+");

        assertThat(named).hasSizeGreaterThan(50);
        assertThat(classes).containsAll(named);
    }

    /** What is named behind a dot stands in the file of the class before it. */
    @Test
    void everyMemberOfTheGlossaryExists() {
        Map<String, String> sources = files(CODE.getFirst())
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.toMap(
                        file -> file.getFileName().toString().replace(".java", ""),
                        DocumentsTest::read,
                        String::concat));
        Set<String> members =
                found(read(DOCUMENTS.resolve("glossary.md")), Pattern.compile("`([A-Z]\\w+\\.\\w+)`"), ".+");

        assertThat(members).isNotEmpty().allSatisfy(member -> {
            int dot = member.indexOf('.');
            assertThat(sources.get(member.substring(0, dot)))
                    .as(member)
                    .containsPattern("\\b" + member.substring(dot + 1) + "\\b");
        });
    }

    @Test
    void everyModuleIsOnTheMap() {
        Set<String> onTheMap = found(read(README), Pattern.compile("(?m)^\\| `([a-z]+)` \\|"), ".+");
        Set<String> modules = files(CODE.getFirst())
                .filter(file -> file.endsWith("package-info.java"))
                .filter(file -> read(file).contains("@ApplicationModule"))
                .map(file -> file.getName(file.getNameCount() - 2).toString())
                .collect(Collectors.toSet());

        assertThat(onTheMap).isEqualTo(modules);
    }

    @Test
    void everySettingIsDocumented() {
        String settings = read(DOCUMENTS.resolve("settings.md"));
        Set<String> undocumented = new TreeSet<>(named(SETTING, ".+"));
        undocumented.addAll(boundSettings());
        undocumented.removeIf(
                name -> settings.contains(name) || settings.contains("`." + name.substring(name.lastIndexOf('.') + 1)));

        assertThat(undocumented).isSubsetOf(FOR_TESTS);
    }

    private static Set<String> boundSettings() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scanner.findCandidateComponents("com.rotki.portal").stream()
                .map(bean -> ClassUtils.resolveClassName(Objects.requireNonNull(bean.getBeanClassName()), null))
                .filter(Class::isRecord)
                .flatMap(DocumentsTest::settingsOf)
                .collect(Collectors.toSet());
    }

    private static Stream<String> settingsOf(Class<?> settings) {
        String prefix = settings.getAnnotation(ConfigurationProperties.class).value();
        return Stream.of(settings.getRecordComponents()).map(component -> prefix + "." + nameOf(component));
    }

    private static String nameOf(RecordComponent component) {
        Name given = component.getAnnotation(Name.class);
        return given != null
                ? given.value()
                : component.getName().replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    /** Returns the parts of a reference that name something, from all comments. */
    private static Set<String> named(Pattern reference, String name) {
        Set<String> named = new TreeSet<>();
        CODE.stream()
                .flatMap(DocumentsTest::files)
                .filter(file -> !file.endsWith("DocumentsTest.java"))
                .map(DocumentsTest::read)
                .map(text -> COMMENT_MARGIN.matcher(text).replaceAll(" "))
                .forEach(text -> named.addAll(found(text, reference, name)));
        return named;
    }

    private static Set<String> found(String text, Pattern reference, String name) {
        return reference
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .flatMap(names -> Pattern.compile(name).matcher(names).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> documents() {
        return Stream.concat(
                        Stream.of(README),
                        files(DOCUMENTS).filter(file -> file.toString().endsWith(".md")))
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new AssertionError(file.toString(), failed);
        }
    }
}
