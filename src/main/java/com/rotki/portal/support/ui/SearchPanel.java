package com.rotki.portal.support.ui;

import com.rotki.portal.platform.AccountFinder.FoundAccount;
import com.rotki.portal.platform.AccountSearch;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;

/** Searches for an account by something that belongs to it. */
final class SearchPanel extends Div {

    private final transient AccountSearch search;
    private final transient Consumer<FoundAccount> chosen;
    private final TextField field = new TextField(getTranslation("support.search.label"));
    private final Paragraph outcome = new Paragraph();
    private final UnorderedList results = new UnorderedList();

    SearchPanel(AccountSearch search, Consumer<FoundAccount> chosen) {
        this.search = search;
        this.chosen = chosen;
        addClassName("account-search");
        field.setHelperText(getTranslation("support.search.hint"));
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addKeyPressListener(Key.ENTER, pressed -> search());
        Button button = new Button(getTranslation("support.search.button"), click -> search());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        outcome.getElement().setAttribute("role", "status");
        results.addClassName("found-accounts");
        Div row = new Div(field, button);
        row.addClassName("account-search-row");
        add(row, outcome, results);
    }

    private void search() {
        List<FoundAccount> found = search.find(field.getValue());
        results.removeAll();
        found.forEach(account -> results.add(item(account)));
        outcome.setText(getTranslation("support.search.outcome", found.size()));
    }

    private ListItem item(FoundAccount account) {
        Span match = new Span(account.match());
        match.addClassName("found-account-match");
        Span kind = new Span(getTranslation("support.search.kind." + account.kind()));
        kind.addClassName("found-account-kind");
        Div texts = new Div(match, kind);
        texts.addClassName("found-account-texts");
        Button look = new Button(getTranslation("support.search.look"), click -> chosen.accept(account));
        look.setAriaLabel(getTranslation("support.search.look-at", account.match()));
        ListItem item = new ListItem(texts);
        if (!account.exact()) {
            item.add(new StatusBadge(getTranslation("support.search.begins"), Tone.NEUTRAL));
        }
        item.add(look);
        return item;
    }
}
