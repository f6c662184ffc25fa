package com.rotki.portal.mail;

import com.rotki.portal.platform.Dates;
import com.rotki.portal.platform.PortalSettings;
import com.rotki.portal.platform.TextKey;
import com.rotki.portal.platform.UserAgent;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words what happened, who did it and what to do now, differently for the owner, an app, the staff and the portal. */
@Component
class NoticePhrases {

    /** The page on which the owner of an account puts an intruder out. */
    static final String SECURE_ACCOUNT = "/secure-account";

    /** The page on which the owner sees the plan, and how to pay for it. */
    private static final String SUBSCRIPTION = "/subscription";

    /** The page where a plan is bought. */
    private static final String PLANS = "/plans";

    private static final Pattern LIKE_A_MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

    private final MailTexts texts;
    private final PortalSettings portal;

    NoticePhrases(MailTexts texts, PortalSettings portal) {
        this.texts = texts;
        this.portal = portal;
    }

    /** Returns what happened without a name in it, for the subject: it is read on locked screens. */
    String subject(NoticeGroup group, Locale language) {
        return times(group, texts.text(said(group), language), language);
    }

    /** Returns what happened, with the name of what it happened to. */
    String what(NoticeGroup group, Locale language) {
        String thing = group.facts().thing();
        String named = thing == null ? null : texts.find(said(group) + ".named", language, inWords(thing, language));
        return times(group, named == null ? texts.text(said(group), language) : named, language);
    }

    private static String inWords(String thing, Locale language) {
        if (!LIKE_A_MOMENT.matcher(thing).matches()) {
            return thing;
        }
        try {
            return Dates.day(Dates.dayOf(Instant.parse(thing)), language);
        } catch (DateTimeException name) {
            return thing;
        }
    }

    /** Returns when it happened, who did it and from where. */
    String circumstances(NoticeGroup group, Locale language) {
        String first = Dates.moment(group.first().at(), language);
        String last = Dates.moment(group.last().at(), language);
        String when = first.equals(last) ? first : texts.text("mail.notice.between", language, first, last);
        String key = "mail.notice.by." + TextKey.of(group.facts().doer().name());
        String where = group.fromOnePlace() ? where(group.facts(), language) : "";
        String located = where.isEmpty() ? null : texts.find(key + ".from", language, when, where);
        return located == null ? texts.text(key, language, when) : located;
    }

    /** Returns what the staff wrote about it; empty if that is nothing. */
    Stream<String> message(NoticeGroup group, Locale language) {
        return Stream.ofNullable(group.facts().words())
                .map(words -> texts.text("mail.notice.message", language, words));
    }

    /** Returns what to do about just this now, the paragraphs of it. */
    List<String> advice(NoticeGroup group, boolean subscriber, Locale language) {
        List<String> own = subscriber ? ofKind(group, language) : List.of();
        return own.isEmpty() && !group.facts().doer().deniable() ? ofDoer(group, subscriber, false, language) : own;
    }

    /**
     * Returns what to do if it was not its owner, which is the same for all that may not have been; {@code freezes} is
     * whether the mail offers to freeze. Where its own advice says it, it is not said twice.
     */
    List<String> doubt(NoticeGroup group, boolean subscriber, boolean freezes, Locale language) {
        NoticeDoer doer = group.facts().doer();
        boolean said = subscriber
                && doer != NoticeDoer.SELF
                && !ofKind(group, language).isEmpty();
        return said || !doer.deniable() ? List.of() : ofDoer(group, subscriber, freezes, language);
    }

    private List<String> ofKind(NoticeGroup group, Locale language) {
        return paragraphs(Stream.of("mail.notice.advice.kind." + TextKey.of(group.kind())), language);
    }

    private List<String> ofDoer(NoticeGroup group, boolean subscriber, boolean freezes, Locale language) {
        String doer = "mail.notice.advice." + TextKey.of(group.facts().doer().name());
        return paragraphs(
                subscriber
                        ? Stream.of(freezes ? doer + ".freezes" : doer, doer)
                        : Stream.of(doer + ".staff-account", doer),
                language);
    }

    /** Returns the first text that there is. */
    private List<String> paragraphs(Stream<String> keys, Locale language) {
        return keys.map(key -> texts.find(key, language, page(SECURE_ACCOUNT), page(SUBSCRIPTION), page(PLANS)))
                .filter(Objects::nonNull)
                .findFirst()
                .map(text -> Arrays.asList(text.split("\n")))
                .orElse(List.of());
    }

    private String page(String path) {
        return portal.publicUrl() + path;
    }

    private String times(NoticeGroup group, String what, Locale language) {
        int number = group.notices().size();
        return number == 1 ? what : texts.text("mail.notice.times", language, what, number);
    }

    private String where(NoticeFacts facts, Locale language) {
        String program = program(facts.userAgent(), language);
        @Nullable String address = facts.sourceAddress();
        if (address == null) {
            return program;
        }
        return program.isEmpty() ? address : program + " (" + address + ")";
    }

    private String program(@Nullable String userAgent, Locale language) {
        if (userAgent == null || userAgent.isBlank()) {
            return "";
        }
        UserAgent program = UserAgent.parse(userAgent);
        return program.system() == null
                ? ""
                : texts.text("platform.program", language, program.name(), program.system());
    }

    /** The sentence of the activity log. */
    private static String said(NoticeGroup group) {
        return "activity.said." + TextKey.of(group.kind());
    }
}
