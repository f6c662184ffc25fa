package com.rotki.portal.credentials.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * “Is this the right text?” The browser alone decides: what is typed or pasted leaves neither the page nor reaches this
 * server, and it is forgotten when the page is left. The API Key is enough to tell, because a secret carries the same
 * eight characters as its key and a checksum.
 */
@Tag("credential-checker")
@JsModule("./credential-checker.ts")
final class CredentialChecker extends Component implements HasStyle {

    private static final List<String> TEXTS = List.of(
            "label",
            "hint",
            "complete",
            "earlier",
            "other",
            "key",
            "other-key",
            "damaged",
            "cut-off",
            "blanks",
            "surplus",
            "foreign");

    /**
     * Creates the checker.
     *
     * @param currentKey the API Key of the current pair
     * @param earlierKeysWithDate API Keys of earlier pairs, each with the translated date on which it ended
     */
    CredentialChecker(String currentKey, Map<String, String> earlierKeysWithDate) {
        addClassName("credential-checker");
        getElement().setProperty("currentKey", currentKey);
        getElement().setPropertyJson("earlierKeys", object(earlierKeysWithDate));
        ObjectNode texts = JacksonUtils.createObjectNode();
        TEXTS.forEach(text -> texts.put(text, getTranslation("credentials.checker." + text)));
        getElement().setPropertyJson("texts", texts);
    }

    private static ObjectNode object(Map<String, String> entries) {
        ObjectNode node = JacksonUtils.createObjectNode();
        entries.forEach(node::put);
        return node;
    }
}
