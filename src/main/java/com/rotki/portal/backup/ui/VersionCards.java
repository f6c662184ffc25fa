package com.rotki.portal.backup.ui;

import com.rotki.portal.backup.BackupOverview;
import com.rotki.portal.backup.BackupOverview.VersionSummary;
import com.rotki.portal.platform.Dates;
import com.rotki.portal.platform.ui.FactList;
import com.rotki.portal.platform.ui.OwnerAction;
import com.rotki.portal.platform.ui.ReaderLocale;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;

/** The kept versions (requirement B-57), the latest uploaded first, each with what can be done with it. */
final class VersionCards extends Div {

    private final BackupActions actions;
    private List<VersionSummary> shown = List.of();

    VersionCards(BackupActions actions) {
        this.actions = actions;
    }

    /** Built anew only if something changed: else the focus would be lost while an upload goes on. */
    void show(BackupOverview overview) {
        if (overview.versions().equals(shown)) {
            return;
        }
        shown = overview.versions();
        removeAll();
        if (!shown.isEmpty()) {
            UnorderedList cards = new UnorderedList();
            cards.addClassName("cards");
            shown.forEach(version -> cards.add(card(version)));
            add(new Section(
                    getTranslation("backup.versions.title"),
                    new Paragraph(getTranslation(
                            "backup.versions.lead",
                            overview.retention().versions(),
                            BackupWords.days(overview.retention().age()))),
                    cards));
        }
    }

    private ListItem card(VersionSummary version) {
        Div top = new Div(new TimeText(version.uploadedAt()));
        top.addClassName("backup-version-top");
        if (version.current()) {
            top.add(new StatusBadge(getTranslation("backup.version.current"), Tone.OK));
        }
        FactList facts = new FactList()
                .add(getTranslation("backup.fact.size"), BackupWords.size(version.size(), getLocale()))
                .add(getTranslation("backup.fact.device"), BackupWords.device(version.device(), getLocale()))
                .add(getTranslation("backup.fact.modified"), new TimeText(version.lastModified()));
        Div buttons = new Div();
        buttons.addClassName("section-actions");
        if (!version.current()) {
            buttons.add(button("make-current", version, actions::makeCurrent));
        }
        buttons.add(button("download", version, actions::download));
        if (!version.current()) {
            Button delete = button("delete", version, actions::delete);
            delete.addThemeVariants(ButtonVariant.ERROR);
            buttons.add(delete);
        }
        ListItem card = new ListItem(top, facts, buttons);
        card.addClassNames("card", "backup-version");
        return card;
    }

    private Button button(String act, VersionSummary version, Consumer<VersionSummary> does) {
        Button button = new Button(getTranslation("backup.version." + act), click -> does.accept(version));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(
                "backup.version." + act + ".of", Dates.moment(version.uploadedAt(), ReaderLocale.current())));
        return OwnerAction.of(button);
    }
}
