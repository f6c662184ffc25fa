package com.rotki.portal.mail;

import com.rotki.portal.account.AccountDirectory;
import com.rotki.portal.account.AccountProfile;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.PortalSettings;
import com.rotki.portal.platform.security.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Words the mail about what happened to an account. The subject names the kind of thing only, since others read it over a
 * shoulder; the mail names the device, who did it, from where, and what the staff wrote. Neither has an address of a
 * mailbox, an amount or anything that opens something, but the link that freezes (requirement B-71).
 */
@Component
class NoticeLetter {

    private static final Set<EventKind> FROZEN_OR_NOT =
            EnumSet.of(EventKind.CREDENTIALS_FROZEN, EventKind.CREDENTIALS_UNFROZEN);

    private final MailTexts texts;
    private final NoticePhrases phrases;
    private final MailLayout layout;
    private final FreezeLinks freezeLinks;
    private final AccountDirectory accounts;
    private final PortalSettings portal;

    NoticeLetter(
            MailTexts texts,
            NoticePhrases phrases,
            MailLayout layout,
            FreezeLinks freezeLinks,
            AccountDirectory accounts,
            PortalSettings portal) {
        this.texts = texts;
        this.phrases = phrases;
        this.layout = layout;
        this.freezeLinks = freezeLinks;
        this.accounts = accounts;
        this.portal = portal;
    }

    /** Returns the mail to one address. Each has a link of its own that freezes, if that can help. */
    MailContent write(AccountId account, List<Notice> notices, String number) {
        Locale language = notices.getLast().language();
        Optional<Role> role = accounts.find(account).map(AccountProfile::role);
        boolean freezable = role.filter(Role.SUBSCRIBER::equals).isPresent() && freezingHelps(notices);
        List<NoticeGroup> groups = NoticeGroup.of(notices);
        boolean subscriber = role.orElse(Role.SUBSCRIBER) == Role.SUBSCRIBER;
        boolean single = groups.size() == 1;
        String title = single
                ? phrases.subject(groups.getFirst(), language)
                : texts.text("mail.notice.several", language, groups.size());
        boolean together = isOneAdviceForAll(groups, subscriber, language);
        List<String> before =
                new ArrayList<>(together ? said(groups.getFirst(), single, subscriber, language) : List.of());
        before.addAll(doubts(groups, subscriber, freezable, language));
        MailModel model = new MailModel(
                language.toLanguageTag(),
                title,
                single
                        ? fact(groups.getFirst(), language)
                        : texts.text("mail.notice.several.lead", language, groups.size()),
                single ? List.of() : items(groups, !together, subscriber, language),
                before,
                freezable ? freezeLink(account, language) : null,
                freezable ? texts.paragraphs("mail.notice.freezes", language) : List.of(),
                footer(number, notices.stream().anyMatch(Notice::critical), language));
        return layout.lay(texts.text("mail.notice.subject", language, title), model);
    }

    /** Credentials that are already frozen need no link to freeze them. */
    private static boolean freezingHelps(List<Notice> notices) {
        boolean frozen = notices.stream()
                .flatMap(notice -> EventKind.of(notice.kind()).stream())
                .filter(FROZEN_OR_NOT::contains)
                .reduce((earlier, later) -> later)
                .filter(EventKind.CREDENTIALS_FROZEN::equals)
                .isPresent();
        return !frozen && notices.stream().anyMatch(each -> each.facts().doer().stoppedByFreezing(each.kind()));
    }

    private String fact(NoticeGroup group, Locale language) {
        return texts.text(
                "mail.notice.fact", language, phrases.what(group, language), phrases.circumstances(group, language));
    }

    private List<MailModel.Item> items(
            List<NoticeGroup> groups, boolean withAdvice, boolean subscriber, Locale language) {
        return groups.stream()
                .map(group -> new MailModel.Item(
                        phrases.what(group, language),
                        phrases.circumstances(group, language),
                        message(group, language),
                        withAdvice ? phrases.advice(group, subscriber, language) : List.of()))
                .toList();
    }

    /** What is the same for all of it is said once; otherwise each advice stands beside its event. */
    private boolean isOneAdviceForAll(List<NoticeGroup> groups, boolean subscriber, Locale language) {
        return groups.stream()
                        .map(group -> phrases.advice(group, subscriber, language))
                        .distinct()
                        .count()
                == 1;
    }

    /** In a mail about several events, the staff's message stands beside its event instead. */
    private List<String> said(NoticeGroup group, boolean single, boolean subscriber, Locale language) {
        return Stream.concat(
                        single ? phrases.message(group, language) : Stream.empty(),
                        phrases.advice(group, subscriber, language).stream())
                .toList();
    }

    private List<String> doubts(List<NoticeGroup> groups, boolean subscriber, boolean freezable, Locale language) {
        Set<NoticeDoer> frozenOut = groups.stream()
                .filter(group -> freezable && group.stoppedByFreezing())
                .map(group -> group.facts().doer())
                .collect(Collectors.toSet());
        return groups.stream()
                .flatMap(group ->
                        phrases
                                .doubt(
                                        group,
                                        subscriber,
                                        frozenOut.contains(group.facts().doer()),
                                        language)
                                .stream())
                .distinct()
                .toList();
    }

    private @Nullable String message(NoticeGroup group, Locale language) {
        return phrases.message(group, language).findFirst().orElse(null);
    }

    private MailModel.Link freezeLink(AccountId account, Locale language) {
        return new MailModel.Link(
                texts.text("mail.notice.not-me", language),
                portal.publicUrl() + "/not-me#" + freezeLinks.create(account).reveal());
    }

    private List<String> footer(String number, boolean critical, Locale language) {
        List<String> lines = new ArrayList<>(layout.footer(number, language));
        lines.add(texts.text(
                critical ? "mail.notice.critical" : "mail.notice.optional", language, portal.publicUrl() + "/notices"));
        return lines;
    }
}
