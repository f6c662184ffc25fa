package com.rotki.portal.mail.ui;

import com.rotki.portal.mail.NoticeChoices;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.NoticeTopic;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.platform.ui.OwnerAction;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.Set;

/** Lists the topics of mails: those that protect the account are always on, the owner chooses the others. */
final class TopicList extends UnorderedList {

    private final transient NoticeChoices choices;

    TopicList(NoticeChoices choices) {
        this.choices = choices;
        addClassName("topic-list");
    }

    void load() {
        Set<NoticeTopic> muted = choices.muted();
        removeAll();
        choices.topics().stream()
                .sorted(Comparator.comparing(NoticeTopic::critical))
                .forEach(topic -> add(row(topic, muted.contains(topic))));
    }

    private ListItem row(NoticeTopic topic, boolean muted) {
        Span name = new Span(NoticeWords.topic(topic));
        name.addClassName("topic-name");
        ListItem row = new ListItem(name);
        row.addClassName("topic-row");
        if (topic.critical()) {
            row.add(new StatusBadge(getTranslation("mail.choice.always"), Tone.NEUTRAL));
        } else {
            row.add(new StatusBadge(
                    getTranslation(muted ? "mail.choice.off" : "mail.choice.on"), muted ? Tone.NEUTRAL : Tone.OK));
            row.add(OwnerAction.of(choice(topic, muted)));
        }
        return row;
    }

    private Button choice(NoticeTopic topic, boolean muted) {
        String verb = getTranslation(muted ? "mail.choice.turn-on" : "mail.choice.turn-off");
        Button button = new Button(verb, click -> change(topic, muted));
        button.setAriaLabel(verb + ": " + NoticeWords.topic(topic));
        return button;
    }

    private void change(NoticeTopic topic, boolean muted) {
        try {
            if (muted) {
                choices.unmute(topic);
            } else {
                choices.mute(topic);
            }
        } catch (DomainException refusal) {
            Notices.refusal(refusal);
        }
        load();
    }
}
