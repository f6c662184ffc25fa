package com.rotki.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** Everybody can use a page: axe finds nothing serious in it, and nothing makes it scroll sideways. */
final class Accessibility {

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    private Accessibility() {}

    static void check(Page page, String what) {
        nothingGrave(page, axe(page), what);
    }

    /** Checks what colours alone can change. */
    static void checkColours(Page page, String what) {
        nothingGrave(page, axe(page).withRules(OF_COLOURS), what);
    }

    /**
     * The portal has no frames, so axe need not ask each of them and gather the answers in a page of its own; and of what
     * it finds right it need not say where.
     */
    private static AxeBuilder axe(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private static void nothingGrave(Page page, AxeBuilder axe, String what) {
        List<Rule> grave = axe.analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .toList();
        assertThat(grave)
                .as("what axe finds serious on %s", what)
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat((Integer) overflow)
                .as("pixels that %s scrolls sideways", what)
                .isLessThanOrEqualTo(0);
    }
}
