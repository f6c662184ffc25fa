package com.rotki.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;

/** Everybody can use a page: axe finds nothing serious in it, and nothing makes it scroll sideways. */
final class Accessibility {

    private static final String AXE = axe();

    /**
     * The impact of a rule is that of all its findings, so that the rules of a lesser one need not run: they take twice as
     * long as those that matter. A page without frames is looked at as a whole, and once it has axe, it keeps it.
     */
    private static final String FINDINGS = """
            async only => {
              const lesser = axe._audit.rules.filter(rule => ['minor', 'moderate'].includes(rule.impact));
              const options = only.length > 0
                  ? { runOnly: { type: 'rule', values: only } }
                  : { rules: Object.fromEntries(lesser.map(rule => [rule.id, { enabled: false }])) };
              const { violations } = await axe.run(document, { resultTypes: ['violations'], ...options });
              return violations.map(({ id, nodes }) =>
                  [id, ...nodes.map(node => node.html + ' ' + node.failureSummary)].join('\\n'));
            }
            """;

    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    private Accessibility() {}

    static void check(Page page, String what) {
        nothingGrave(page, List.of(), what);
    }

    /** Checks what colours alone can change. */
    static void checkColours(Page page, String what) {
        nothingGrave(page, OF_COLOURS, what);
    }

    private static void nothingGrave(Page page, List<String> rules, String what) {
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(AXE);
        }
        assertThat(page.evaluate(FINDINGS, rules))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .as("what axe finds serious on %s", what)
                .isEmpty();
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat((Integer) overflow)
                .as("pixels that %s scrolls sideways", what)
                .isLessThanOrEqualTo(0);
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
