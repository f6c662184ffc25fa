package com.rotki.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.rotki.portal.account.DemoSignIn;
import com.rotki.portal.platform.Dates;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a browser shows: typing, jumping, focus, sizes, colours and dates. */
class EverydayUseBrowserTest extends BrowserTest {

    private static final String TIME_TEXT = """
            customElements.whenDefined('time-text').then(async () => {
              const text = document.createElement('time-text');
              Object.assign(text, { value, formats, language: 'en' });
              document.body.append(text);
              await text.updateComplete;
              return text.querySelector(part).textContent.trim();
            })""";

    private static final String WRITTEN = "([value, formats, part = '.time-local']) => " + TIME_TEXT;

    private static final String AGO = "(ago, formats = 'en-GB', part = '.time-relative',"
            + " value = new Date(Date.now() - ago).toISOString()) => " + TIME_TEXT;

    private static final List<String> TONES = List.of("ok", "info", "warning", "danger", "neutral");

    /** Paints each ground with its layers, as the browser does, and compares the text on it by the formula of WCAG. */
    private static final String CONTRASTS = """
            tones => {
              const canvas = document.createElement('canvas');
              const pen = canvas.getContext('2d', { willReadFrequently: true });
              const painted = layers => {
                layers.forEach(layer => { pen.fillStyle = layer; pen.fillRect(0, 0, 1, 1); });
                return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
              };
              const light = colour => colour.map(part => part / 255)
                  .map(part => part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
                  .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
              const grounds = element => element
                  ? [...grounds(element.parentElement), getComputedStyle(element).backgroundColor] : ['white'];
              const add = (parent, name) => {
                const box = document.createElement('div');
                box.className = name;
                parent.append(box);
                return box;
              };
              const low = [];
              for (const tone of tones)
                for (const where of ['.section', '.content'])
                  for (const banner of ['', 'form-message tone-' + tone])
                    for (const kind of ['badge', 'form-message', 'activity-picture']) {
                      const ground = add(document.querySelector(where), banner);
                      const box = add(ground, kind + ' tone-' + tone);
                      const back = painted(grounds(box));
                      const front = painted(['rgb(' + back + ')', getComputedStyle(box).color]);
                      const [dark, bright] = [light(back), light(front)].sort((a, b) => a - b);
                      const contrast = (bright + 0.05) / (dark + 0.05);
                      if (contrast < 4.5) low.push([tone, where, banner, kind, contrast.toFixed(2)].join(' '));
                      ground.remove();
                    }
              return low;
            }
            """;

    @Test
    void aDayIsTakenOnceItIsWholeAndLeftAloneWhileItIsTyped() {
        Page page = window();
        signIn(page, DemoSignIn.REGULAR);
        open(page, "activity");
        Locator day = page.getByLabel("From");

        day.focus();
        page.keyboard().type("11052026");
        page.waitForURL("**/activity?from=2026-*");
        assertThat(day).hasValue(Pattern.compile("2026-(11-05|05-11)"));
        // Typed again from its first part on: a digit of the year alone is no day that anybody means.
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("Shift+Tab");
        page.keyboard().type("11052");
        page.keyboard().press("Enter");

        assertThat(page.getByText("Enter day, month and year")).isVisible();
        assertThat(day).hasValue(Pattern.compile("0002-.*"));
        assertThat(page).hasURL(Pattern.compile(".*from=2026-.*"));
        page.keyboard().type("025");
        page.waitForURL("**/activity?from=2025-*");
        assertThat(page.getByText("Enter day, month and year")).isHidden();
    }

    @Test
    void everyLinkToAPartOfThePageLeadsThereAndBack() {
        Page page = window();
        signIn(page, DemoSignIn.REGULAR);
        open(page, "security");
        List<Locator> links = page.locator("nav.pills").getByRole(AriaRole.LINK).all();
        assertThat(links).hasSize(10);

        for (Locator link : links) {
            String title = link.textContent();
            link.focus();
            page.keyboard().press("Enter");
            assertFocusedAt(page, link.getAttribute("href"), title);
        }
        page.goBack();
        assertFocusedAt(page, links.get(8).getAttribute("href"), links.get(8).textContent());
    }

    @Test
    void whoGoesOnFromAProblemArrivesAtItsSolution() {
        Page page = window();
        signIn(page, DemoSignIn.REGULAR);
        open(page, "problems/devices.limit-reached");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("More troubleshooting"))
                .click();

        assertFocusedAt(page, "/security#premium-not-working", "Premium doesn’t work in the app");
    }

    /** A window of 640 by 360 is what is left of a usual one that is enlarged to 200 %. */
    @Test
    void whatIsMissingInADialogComesIntoViewInAnEnlargedWindow() {
        Page page = window();
        signIn(page, DemoSignIn.REGULAR);
        page.setViewportSize(640, 360);
        open(page, "credentials");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Regenerate…"))
                .click();

        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Regenerate"))
                .click();

        Locator first = page.getByRole(AriaRole.RADIO).first();
        assertThat(first).isFocused();
        assertThat(first).isInViewport();
    }

    @Test
    void noFieldMakesAPhoneEnlargeThePage() {
        Page page = window(390, "light");
        open(page, "sign-in");
        assertNoSmallField(page);
        signIn(page, DemoSignIn.REGULAR);
        for (String path : List.of("activity", "credentials")) {
            open(page, path);
            assertNoSmallField(page);
        }
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Regenerate…"))
                .click();
        assertNoSmallField(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyToneCanBeReadOnEveryGround(String theme) {
        Page page = window(1280, theme);
        signIn(page, DemoSignIn.REGULAR);
        open(page, "account");

        assertThat(page.evaluate(CONTRASTS, TONES))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .as("what has less contrast than 4.5:1")
                .isEmpty();
    }

    @Test
    void theBrowserWritesDatesAsTheServerDoes() {
        Page page = window();
        open(page, "sign-in");
        String zone = (String) page.evaluate("Intl.DateTimeFormat().resolvedOptions().timeZone");
        LocalDateTime time = LocalDateTime.of(2026, 11, 4, 15, 5);
        String there = time.atZone(ZoneId.of(zone)).toInstant().toString();

        for (String locale : List.of("en-GB", "en-IE", "en-US", "en-AU", "de", "de-CH", "fr-FR", "fr-CA", "ru", "ja")) {
            Object written = page.evaluate(WRITTEN, List.of(there, locale + "-u-ca-gregory-nu-latn"));
            assertThat(written + " UTC")
                    .isEqualTo(Dates.moment(time.toInstant(ZoneOffset.UTC), Locale.forLanguageTag(locale)));
        }
    }

    /** Whole days count by the calendar of whoever reads, hours only within one. */
    @Test
    void whatWasMoreThanADayAgoIsToldInDaysOfTheCalendar() {
        Page page = window();
        open(page, "sign-in");
        page.clock()
                .setFixedTime(LocalDateTime.of(2026, 11, 27, 12, 0)
                        .atZone(ZoneId.of((String) page.evaluate("Intl.DateTimeFormat().resolvedOptions().timeZone")))
                        .toInstant()
                        .toEpochMilli());

        assertThat(ago(page, Duration.ofHours(27))).isEqualTo("yesterday");
        assertThat(ago(page, Duration.ofHours(37))).isEqualTo("2 days ago");
        assertThat(ago(page, Duration.ofHours(20))).isEqualTo("20 hours ago");
        assertThat(ago(page, Duration.ofHours(-27))).isEqualTo("tomorrow");
    }

    private static Object ago(Page page, Duration span) {
        return page.evaluate(AGO, Math.toIntExact(span.toMillis()));
    }

    private static void assertFocusedAt(Page page, String address, String title) {
        page.waitForURL("**" + address);
        page.waitForFunction("title => document.activeElement.textContent.trim() === title", title);
        // A late answer of the server would take the focus from the link that is pressed next.
        waitUntilReady(page);
        assertThat(page.locator(":focus")).isInViewport();
    }

    private static void assertNoSmallField(Page page) {
        assertThat(
                        page.evaluate(
                                "[...document.querySelectorAll('input, textarea, select')]"
                                        + ".filter(field => !['hidden', 'radio', 'checkbox'].includes(field.type))"
                                        + ".map(field => parseFloat(getComputedStyle(field).fontSize)).filter(size => size < 16).length"))
                .as("fields with small letters on %s", page.url())
                .isEqualTo(0);
    }
}
