package com.rotki.portal.credentials.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** All that the server holds of a page or has in store for it: texts, attributes, properties, and calls. */
final class SentToBrowser {

    private SentToBrowser() {}

    /** Returns everything that is part of the page. */
    static List<String> state() {
        List<String> found = new ArrayList<>();
        UI.getCurrent().getChildren().forEach(component -> collect(component.getElement(), found));
        return found;
    }

    /** Returns the calls that wait for the browser, each with its arguments, and takes them out. */
    static List<String> calls() {
        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        return internals.dumpPendingJavaScriptInvocations().stream()
                .map(call -> call.getInvocation().getExpression() + " "
                        + call.getInvocation().getParameters())
                .toList();
    }

    private static void collect(Element element, List<String> found) {
        if (element.isTextNode()) {
            found.add(element.getText());
            return;
        }
        element.getAttributeNames().map(element::getAttribute).forEach(found::add);
        element.getPropertyNames()
                .map(element::getPropertyRaw)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .forEach(found::add);
        Stream<Element> shadow = element.getShadowRoot().stream().flatMap(root -> root.getChildren());
        Stream.concat(element.getChildren(), shadow).forEach(child -> collect(child, found));
    }
}
