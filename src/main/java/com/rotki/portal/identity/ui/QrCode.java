package com.rotki.portal.identity.ui;

import com.rotki.portal.platform.Secret;
import com.vaadin.flow.component.html.Image;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A QR code as a drawing inside the page: it has no address under which it could be fetched again or be left behind. */
final class QrCode extends Image {

    /** Four modules of white around it are what the standard (ISO/IEC 18004) asks for: dark pages have dark edges. */
    private static final int QUIET_ZONE = 4;

    /**
     * Creates the drawing.
     *
     * @param description for whoever cannot see it: where the same stands as text, never the text itself
     */
    QrCode(Secret text, String description) {
        super("data:image/svg+xml;base64," + base64(drawing(modules(text))), description);
        addClassName("qr-code");
    }

    private static io.nayuki.qrcodegen.QrCode modules(Secret text) {
        return io.nayuki.qrcodegen.QrCode.encodeText(text.reveal(), io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
    }

    private static String drawing(io.nayuki.qrcodegen.QrCode modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.size; y++) {
            for (int x = 0; x < modules.size; x++) {
                if (modules.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET_ZONE)
                            .append(' ')
                            .append(y + QUIET_ZONE)
                            .append("h1v1h-1z");
                }
            }
        }
        int edge = modules.size + 2 * QUIET_ZONE;
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' shape-rendering='crispEdges'>"
                        .formatted(edge, edge)
                + "<rect width='100%' height='100%' fill='#fff'/><path d='" + path + "' fill='#000'/></svg>";
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
