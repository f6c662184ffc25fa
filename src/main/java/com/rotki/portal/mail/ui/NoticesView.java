package com.rotki.portal.mail.ui;

import com.rotki.portal.mail.NoticeChoices;
import com.rotki.portal.mail.NoticeService;
import com.rotki.portal.mail.NoticeService.NoticePage;
import com.rotki.portal.platform.security.Roles;
import com.rotki.portal.platform.ui.EmptyState;
import com.rotki.portal.platform.ui.LiveUpdates;
import com.rotki.portal.platform.ui.OwnerAction;
import com.rotki.portal.platform.ui.PageHeader;
import com.rotki.portal.platform.ui.Section;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Lists the owner's alerts, shows whether their mails arrived, and lets the owner choose topics. */
@Route(NoticesView.ROUTE)
@Menu(order = 45, icon = "vaadin:bell-o", title = "mail.inbox.title")
@RolesAllowed({Roles.SUBSCRIBER, Roles.SUPPORT, Roles.ADMIN})
class NoticesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String ROUTE = "notices";
    private static final int PORTION = 25;

    private final transient NoticeService notices;
    private final TopicList topics;
    private final Div list = new Div();
    private final Button markRead = new Button();
    private final Button older = new Button();
    private int shown = PORTION;

    NoticesView(NoticeService notices, NoticeChoices choices, LiveUpdates liveUpdates) {
        this.notices = notices;
        topics = new TopicList(choices);
        list.addClassName("notice-list");
        markRead.setText(getTranslation("mail.inbox.mark-read"));
        markRead.addClickListener(click -> markRead());
        older.setText(getTranslation("mail.inbox.older"));
        older.addClickListener(click -> showOlder());
        Section told = new Section(getTranslation("mail.inbox.list"), list, older, forgery());
        told.setActions(markRead);
        add(
                new PageHeader(getPageTitle(), getTranslation("mail.inbox.lead")),
                told,
                new Section(
                        getTranslation("mail.choice.title"),
                        new Paragraph(getTranslation("mail.choice.lead")),
                        topics));
        liveUpdates.listen(this, news -> load());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mail.inbox.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    private void load() {
        NoticePage page = notices.latest(shown);
        list.removeAll();
        if (page.notices().isEmpty()) {
            list.add(new EmptyState(
                    VaadinIcon.BELL_O, getTranslation("mail.inbox.none"), getTranslation("mail.inbox.none-text")));
        } else {
            UnorderedList rows = new UnorderedList();
            page.notices().forEach(notice -> rows.add(new NoticeRow(notice)));
            list.add(rows);
        }
        markRead.setEnabled(notices.unread() > 0);
        OwnerAction.of(markRead);
        older.setVisible(page.more() && shown < NoticePage.MOST);
        topics.load();
    }

    private void markRead() {
        notices.markRead();
        load();
        getUI().ifPresent(ui -> ComponentUtil.fireEvent(ui, new NoticesRead(ui)));
    }

    private void showOlder() {
        shown = Math.min(shown + PORTION, NoticePage.MOST);
        load();
    }

    private Paragraph forgery() {
        Paragraph hint = new Paragraph(getTranslation("mail.inbox.forgery") + " ");
        hint.addClassName("notice-hint");
        hint.add(new Anchor(VerifyNoticeView.ROUTE, getTranslation("mail.inbox.verify")));
        return hint;
    }

    /** The notices were marked as read on this page. */
    static final class NoticesRead extends ComponentEvent<UI> {

        NoticesRead(UI page) {
            super(page, false);
        }
    }
}
