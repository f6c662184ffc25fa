package com.rotki.portal.appapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.requestlog.RefusalSummary;
import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AppCallTest {

    static Stream<AppCall> keptForTheOwner() {
        return Stream.of(AppCall.values()).filter(call -> call.signedMethod().isPresent());
    }

    @ParameterizedTest
    @MethodSource("keptForTheOwner")
    void everyCallHasWordsForTheOwner(AppCall call) {
        String key = "guidance.refused.call." + refusalOf(call).callKey();

        for (Locale language : new Locale[] {Locale.ROOT, Locale.GERMAN}) {
            ResourceBundle texts = ResourceBundle.getBundle("i18n/guidance", language);
            assertThat(texts.keySet()).contains(key);
            assertThat(texts.getString(key)).doesNotContain("/");
        }
    }

    private static RefusalSummary refusalOf(AppCall call) {
        String asked = call.httpMethod().name() + " " + call.path();
        return new RefusalSummary(
                "replayed", asked, null, true, null, null, "", "REQUEST", Instant.EPOCH, Instant.EPOCH, 1, false);
    }
}
