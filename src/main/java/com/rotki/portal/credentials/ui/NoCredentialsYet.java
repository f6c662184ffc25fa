package com.rotki.portal.credentials.ui;

import com.rotki.portal.credentials.EarlierCredentials;
import com.rotki.portal.platform.ui.EmptyState;
import com.rotki.portal.platform.ui.OwnerAction;
import com.rotki.portal.platform.ui.Tone;
import com.rotki.portal.subscription.SubscriptionOverview;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for credentials that were not created yet: how to create them, or why that is not possible, and what they
 * are for.
 */
final class NoCredentialsYet extends Div {

    NoCredentialsYet(CredentialsState state, Runnable create) {
        addClassName("nothing-yet");
        state.endedByStaff().ifPresent(ended -> add(explanation(ended, state.subscriptionActive())));
        add(
                state.subscriptionActive()
                        ? invitation(state.endedByStaff().isPresent(), create)
                        : obstacle(state.subscription()),
                uses());
    }

    /** The credentials did not end by themselves, and their owner should not have to guess who ended them. */
    private static Component explanation(EarlierCredentials ended, boolean canCreate) {
        Paragraph title = new Paragraph(I18NProvider.translate("credentials.ended.title", ended.endedAt()));
        title.addClassName("nothing-yet-title");
        Paragraph reason =
                new Paragraph(I18NProvider.translate("credentials.ended.reason", String.valueOf(ended.endedByStaff())));
        String remedy = canCreate ? "credentials.ended.remedy" : "credentials.ended.over";
        Div explanation = new Div(title, reason, new Paragraph(I18NProvider.translate(remedy)));
        explanation.addClassNames("form-message", Tone.WARNING.className());
        return explanation;
    }

    private static Component invitation(boolean again, Runnable create) {
        Button button = new Button(I18NProvider.translate("credentials.create.button"), event -> create.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return new EmptyState(
                VaadinIcon.KEY,
                I18NProvider.translate(again ? "credentials.create.again" : "credentials.create.title"),
                I18NProvider.translate("credentials.create.text"),
                OwnerAction.of(button));
    }

    private static Component obstacle(@Nullable SubscriptionOverview subscription) {
        String title = I18NProvider.translate("credentials.obstacle.title");
        if (subscription == null) {
            return new EmptyState(VaadinIcon.LOCK, title, I18NProvider.translate("credentials.obstacle.none"));
        }
        String suspension = subscription.entitlements().suspension();
        if (suspension != null) {
            return new EmptyState(
                    VaadinIcon.LOCK, title, I18NProvider.translate("credentials.obstacle.suspended", suspension));
        }
        String key = "credentials.obstacle." + subscription.status().name().toLowerCase(Locale.ROOT);
        return new EmptyState(VaadinIcon.LOCK, title, I18NProvider.translate(key, subscription.worksUntil()));
    }

    private static Component uses() {
        UnorderedList list = new UnorderedList();
        list.addClassName("credential-uses");
        Stream.of("premium", "backup", "devices")
                .map(use -> new ListItem(I18NProvider.translate("credentials.uses." + use)))
                .forEach(list::add);
        Paragraph title = new Paragraph(I18NProvider.translate("credentials.uses.title"));
        title.addClassName("credential-uses-title");
        return new Div(title, list);
    }
}
