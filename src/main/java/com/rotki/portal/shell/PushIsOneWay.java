package com.rotki.portal.shell;

import org.atmosphere.cpr.Action;
import org.atmosphere.cpr.AtmosphereInterceptorAdapter;
import org.atmosphere.cpr.AtmosphereResource;

/**
 * Drops what a client sends through the push connection. Pages send nothing there, but the server would take it, past
 * every filter: whoever keeps a connection open could go on after the session, the role or the visit was ended
 * (requirements D11, D15 and E3). Public because Atmosphere makes it by its name.
 */
public final class PushIsOneWay extends AtmosphereInterceptorAdapter {

    @Override
    public Action inspect(AtmosphereResource resource) {
        return "GET".equalsIgnoreCase(resource.getRequest().getMethod()) ? Action.CONTINUE : Action.CANCELLED;
    }

    /** Before anything reads the message. */
    @Override
    public PRIORITY priority() {
        return PRIORITY.FIRST_BEFORE_DEFAULT;
    }
}
