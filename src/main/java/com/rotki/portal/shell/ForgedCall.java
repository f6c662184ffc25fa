package com.rotki.portal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.JsonDecodingException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;

/**
 * A call that no page of the portal makes: broken JSON, values of a wrong type, kinds of calls that do not exist. It fails
 * while Vaadin reads it, before any listener runs, and is worth a line in the log and no stack trace: anybody can send as
 * many as they like.
 */
final class ForgedCall extends RuntimeException {

    private static final String READER = "com.vaadin.flow.server.communication.ServerRpcHandler";

    /** Classes that may call the reader where a call is only read. */
    private static final List<String> READING = List.of(
            "java.", "jdk.", "tools.jackson.", "com.vaadin.flow.internal.", "com.vaadin.flow.server.communication.");

    ForgedCall() {
        super("A call could not be read", null, false, false);
    }

    /** Returns whether {@code failure} happened while a call was read, and in no code that answers one. */
    static boolean isBehind(Throwable failure) {
        if (failure instanceof ForgedCall) {
            return true;
        }
        for (StackTraceElement frame : failure.getStackTrace()) {
            String place = frame.getClassName();
            if (place.startsWith(READER)) {
                return true;
            }
            if (READING.stream().noneMatch(place::startsWith)) {
                return false;
            }
        }
        return false;
    }

    /** Reads calls in place of Vaadin's own handler, which logs a stack trace of its own for what is no JSON. */
    @SpringComponent
    static final class Reader implements VaadinServiceInitListener {

        @Override
        public void serviceInit(ServiceInitEvent event) {
            event.addRequestHandler(new UidlRequestHandler() {
                @Override
                protected ServerRpcHandler createRpcHandler() {
                    return new JsonReader();
                }
            });
        }
    }

    private static final class JsonReader extends ServerRpcHandler {

        @Override
        public void handleRpc(UI ui, String message, VaadinRequest request)
                throws InvalidUIDLSecurityKeyException, MessageIdSyncException {
            try {
                super.handleRpc(ui, message, request);
            } catch (JsonDecodingException noJson) {
                throw new ForgedCall();
            }
        }
    }
}
