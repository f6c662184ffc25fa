package com.rotki.portal.credentials.ui;

import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.platform.RegenerateReason;
import com.rotki.portal.platform.ui.RegenerateFlow;
import com.rotki.portal.platform.ui.SuggestedAction;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;

/** Lets support suggest to regenerate the API credentials. */
@SpringComponent
class SuggestedRegeneration implements SuggestedAction {

    private static final List<Target> THE_PAIR = List.of(new Target("", ""));

    private final CredentialService credentials;
    private final RegenerateFlow regenerateFlow;

    SuggestedRegeneration(CredentialService credentials, RegenerateFlow regenerateFlow) {
        this.credentials = credentials;
        this.regenerateFlow = regenerateFlow;
    }

    @Override
    public String kind() {
        return "regenerate";
    }

    @Override
    public List<Target> targets() {
        return credentials.overview().isPresent() ? THE_PAIR : List.of();
    }

    @Override
    public void start(Component page, String target, Runnable done) {
        regenerateFlow.start(RegenerateReason.MAY_BE_KNOWN, done);
    }
}
