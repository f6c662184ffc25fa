package com.rotki.portal.shell;

import com.rotki.portal.platform.SecurityHeaders;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Gives each page its Content-Security-Policy: only scripts that carry the page's own nonce run. */
@Component
class PageHardening implements IndexHtmlRequestListener {

    private static final int NONCE_BYTES = 16;

    /** Flow 25.2 compiles its JavaScript calls in the browser, hence {@code 'unsafe-eval'}; Flow 25.4 needs it no more. */
    private static final String POLICY =
            "default-src 'none'; script-src 'nonce-{nonce}' 'strict-dynamic' 'unsafe-eval';"
                    + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self';"
                    + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private final SecureRandom random;

    PageHardening(SecureRandom random) {
        this.random = random;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        String nonce = nonce();
        Document page = response.getDocument();
        page.select("script, link[rel=modulepreload], link[rel=preload][as=script]")
                .forEach(script -> script.attr("nonce", nonce));
        letNobodyElseChangeTheBase(page);
        response.getVaadinResponse()
                .setHeader(SecurityHeaders.CONTENT_SECURITY_POLICY, POLICY.replace("{nonce}", nonce));
        response.getVaadinResponse().setHeader("Cache-Control", "no-store");
    }

    /**
     * Vaadin resolves its addresses against a base element. Ours is the root of the site; the policy that stands behind
     * it applies from there on and lets no other one take effect, so that nothing that was slipped into the page can
     * redirect its addresses. In the header it would forbid ours too.
     */
    private static void letNobodyElseChangeTheBase(Document page) {
        page.select("base").remove();
        Element head = page.head();
        head.prependElement("meta")
                .attr("http-equiv", SecurityHeaders.CONTENT_SECURITY_POLICY)
                .attr("content", "base-uri 'none'");
        head.prependElement("base").attr("href", "/");
    }

    private String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
