package com.rotki.portal.credentials.ui;

import com.rotki.portal.credentials.EarlierPair;
import com.rotki.portal.platform.ui.CredentialChecker;
import com.rotki.portal.platform.ui.Section;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;

/** “Is this the right text?” (requirement B-05). */
final class CheckerSection extends Div {

    CheckerSection(String apiKey, List<EarlierPair> earlierPairs) {
        var endings = earlierPairs.stream()
                .collect(Collectors.toMap(
                        EarlierPair::apiKey, pair -> getTranslation("credentials.checker.ended", pair.endedAt())));
        add(new Section(
                getTranslation("credentials.checker.title"),
                new Paragraph(getTranslation("credentials.checker.lead")),
                new CredentialChecker(apiKey, endings)));
    }
}
