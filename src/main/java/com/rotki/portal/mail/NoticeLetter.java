package com.rotki.portal.mail;

import com.rotki.portal.account.AccountDirectory;
import com.rotki.portal.account.AccountProfile;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Dates;
import com.rotki.portal.platform.PortalSettings;
import com.rotki.portal.platform.security.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Words the mail about what happened to an account. It names what kind of thing happened, when, and what to do if it was
 * somebody else, and nothing that belongs to the account: whoever reads along learns no address, name or amount
 * (requirement B-71).
 */
@Component
class NoticeLetter {

    private final MailTexts texts;
    private final MailTemplates templates;
    private final MailFooter footer;
    private final FreezeLinks freezeLinks;
    private final AccountDirectory accounts;
    private final PortalSettings portal;

    NoticeLetter(
            MailTexts texts,
            MailTemplates templates,
            MailFooter footer,
            FreezeLinks freezeLinks,
            AccountDirectory accounts,
            PortalSettings portal) {
        this.texts = texts;
        this.templates = templates;
        this.footer = footer;
        this.freezeLinks = freezeLinks;
        this.accounts = accounts;
        this.portal = portal;
    }

    /** Returns the mail to one address. Each has a link of its own that freezes, if that can help. */
    MailContent write(AccountId account, List<Notice> notices, String number) {
        Locale language = notices.getLast().language();
        boolean critical = notices.stream().anyMatch(Notice::critical);
        boolean freezable = critical
                && accounts.find(account)
                        .map(AccountProfile::role)
                        .filter(Role.SUBSCRIBER::equals)
                        .isPresent();
        List<MailModel.Item> items = items(notices, language);
        boolean single = items.size() == 1;
        String title = single ? items.getFirst().what() : texts.text("mail.notice.several", language, items.size());
        List<String> before = new ArrayList<>(texts.paragraphs("mail.notice.before", language));
        if (single) {
            before.addFirst(items.getFirst().when());
        }
        MailModel model = new MailModel(
                language.toLanguageTag(),
                title,
                before,
                single ? List.of() : items,
                freezable ? freezeLink(account, language) : null,
                after(critical, freezable, language),
                footer(number, critical, language));
        return templates.lay(texts.text("mail.notice.subject", language, title), model);
    }

    private MailModel.Link freezeLink(AccountId account, Locale language) {
        return new MailModel.Link(
                texts.text("mail.notice.not-me", language),
                portal.publicUrl() + "/not-me#" + freezeLinks.create(account).reveal());
    }

    private List<String> after(boolean critical, boolean freezable, Locale language) {
        if (freezable) {
            return texts.paragraphs("mail.notice.freezes", language);
        }
        return critical ? texts.paragraphs("mail.notice.cannot-freeze", language) : List.of();
    }

    private List<String> footer(String number, boolean critical, Locale language) {
        List<String> lines = new ArrayList<>(footer.lines(number, language));
        lines.add(texts.text(
                critical ? "mail.notice.critical" : "mail.notice.optional", language, portal.publicUrl() + "/notices"));
        return lines;
    }

    /** What happened several times is one item. */
    private List<MailModel.Item> items(List<Notice> notices, Locale language) {
        Map<String, List<Notice>> byKind = new LinkedHashMap<>();
        notices.forEach(notice ->
                byKind.computeIfAbsent(notice.kind(), kind -> new ArrayList<>()).add(notice));
        return byKind.values().stream().map(same -> item(same, language)).toList();
    }

    private MailModel.Item item(List<Notice> same, Locale language) {
        String what = sentence(same.getFirst(), language);
        String first = Dates.moment(same.getFirst().at(), language);
        String last = Dates.moment(same.getLast().at(), language);
        return new MailModel.Item(
                same.size() == 1 ? what : texts.text("mail.notice.times", language, what, same.size()),
                first.equals(last) ? first : texts.text("mail.notice.between", language, first, last));
    }

    /** The sentence of the activity log that names nothing. */
    private String sentence(Notice notice, Locale language) {
        return texts.text("activity.said." + KindName.of(notice.kind()), language);
    }
}
