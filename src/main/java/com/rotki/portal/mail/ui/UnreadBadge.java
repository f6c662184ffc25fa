package com.rotki.portal.mail.ui;

import com.rotki.portal.mail.NoticeService;
import com.rotki.portal.mail.ui.NoticesView.NoticesRead;
import com.rotki.portal.platform.ui.LiveUpdates;
import com.rotki.portal.platform.ui.MenuBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;

/** Counts the unread alerts beside their page in the menu, live. */
@SpringComponent
class UnreadBadge implements MenuBadge {

    private final NoticeService notices;
    private final LiveUpdates liveUpdates;

    UnreadBadge(NoticeService notices, LiveUpdates liveUpdates) {
        this.notices = notices;
        this.liveUpdates = liveUpdates;
    }

    @Override
    public String page() {
        return NoticesView.ROUTE;
    }

    @Override
    public Component build() {
        Span badge = new Span();
        badge.addClassName("menu-badge");
        show(badge);
        liveUpdates.listen(badge, news -> show(badge));
        badge.addAttachListener(attach -> {
            var registration = ComponentUtil.addListener(attach.getUI(), NoticesRead.class, read -> show(badge));
            badge.addDetachListener(detach -> {
                detach.unregisterListener();
                registration.remove();
            });
        });
        return badge;
    }

    private void show(Span badge) {
        long unread = notices.unread();
        badge.setVisible(unread > 0);
        badge.setText(badge.getTranslation("mail.inbox.unread", unread));
    }
}
