package com.rotki.portal.credentials.ui;

import com.rotki.portal.credentials.CredentialsOverview;
import com.rotki.portal.credentials.EarlierCredentials;
import com.rotki.portal.platform.security.Roles;
import com.rotki.portal.platform.ui.ConnectSection;
import com.rotki.portal.platform.ui.PageHeader;
import com.rotki.portal.platform.ui.Section;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The credentials and everything one does with them: see them, enter them in the app, check a copy, replace them. */
@Route("credentials")
@Menu(order = 20, icon = "vaadin:key", title = "credentials.view.title")
@RolesAllowed(Roles.SUBSCRIBER)
class ApiCredentialsView extends Div implements HasDynamicTitle {

    private final SecretAccess secrets;
    private final List<ConnectSection> connectSections;
    private final Anchor subscription = new Anchor("subscription", getTranslation("credentials.view.subscription"));
    private final NextSteps nextSteps = new NextSteps();
    private final Div guide = new Div();
    private final Paragraph connectLater = new Paragraph(getTranslation("credentials.connect.later"));
    private @Nullable CredentialsState shown;

    ApiCredentialsView(CredentialsPanel panel, SecretAccess secrets, ObjectProvider<ConnectSection> connectSections) {
        this.secrets = secrets;
        this.connectSections = connectSections.stream()
                .sorted(Comparator.comparingInt(ConnectSection::order))
                .toList();
        guide.addClassName("credentials-guide");
        connectLater.addClassNames("form-message", "tone-warning");
        panel.onState(this::show);
        add(
                new PageHeader(getTranslation("credentials.view.title"), getTranslation("credentials.view.lead")),
                new Section(getTranslation("credentials.view.current"), panel, subscription),
                nextSteps,
                guide);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("credentials.view.title");
    }

    private void show(CredentialsState state) {
        subscription.setVisible(!state.subscriptionActive());
        subscription.setHref(state.needsNewPlan() ? "plans" : "subscription");
        subscription.setText(
                getTranslation(state.needsNewPlan() ? "credentials.view.plans" : "credentials.view.subscription"));
        connectLater.setVisible(!state.obstacles().isEmpty());
        nextSteps.show(state);
        CredentialsOverview credentials = state.credentials();
        if (credentials != null && !state.sameCredentials(shown)) {
            explain(credentials, state);
        }
        shown = state;
    }

    /**
     * Built once for the same credentials: what somebody is checking or waiting for stays while other things change.
     */
    private void explain(CredentialsOverview credentials, CredentialsState state) {
        guide.removeAll();
        guide.add(new Section(
                getTranslation("credentials.connect.title"),
                connectLater,
                new ConnectSteps(credentials.apiKey(), secrets)));
        connectSections.forEach(section -> guide.add(section.content()));
        guide.add(checker(credentials.apiKey(), state.earlier()), safeKeeping());
    }

    /** “Is this the right text?” (requirement B-05). */
    private Section checker(String apiKey, List<EarlierCredentials> earlier) {
        Map<String, String> endings = earlier.stream()
                .collect(Collectors.toMap(
                        EarlierCredentials::apiKey,
                        ended -> getTranslation("credentials.checker.ended", ended.endedAt())));
        return new Section(
                getTranslation("credentials.checker.title"),
                new Paragraph(getTranslation("credentials.checker.lead")),
                new CredentialChecker(apiKey, endings));
    }

    /** The essence of keeping the secret safe; the security page has the whole of it. */
    private Section safeKeeping() {
        UnorderedList rules = new UnorderedList();
        rules.addClassName("safe-rules");
        Stream.of("nobody", "store", "leaked")
                .map(rule -> new ListItem(getTranslation("credentials.safe." + rule)))
                .forEach(rules::add);
        return new Section(
                getTranslation("credentials.safe.title"),
                rules,
                new Anchor("security", getTranslation("credentials.safe.more")));
    }
}
