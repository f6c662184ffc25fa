package com.rotki.portal.account.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.rotki.portal.platform.Secret;
import com.vaadin.flow.component.html.Image;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** A QR code as a drawing inside the page: it has no address under which it could be fetched again or be left behind. */
final class QrCode extends Image {

    private static final int QUIET_ZONE = 2;

    QrCode(Secret text, String description) {
        super("data:image/svg+xml;base64," + base64(drawing(matrix(text))), description);
        addClassName("qr-code");
    }

    private static BitMatrix matrix(Secret text) {
        try {
            return new QRCodeWriter()
                    .encode(text.reveal(), BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET_ZONE));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("Too long for a QR code", tooLong);
        }
    }

    private static String drawing(BitMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' shape-rendering='crispEdges'>"
                        .formatted(modules.getWidth(), modules.getHeight())
                + "<rect width='100%' height='100%' fill='#fff'/><path d='" + path + "' fill='#000'/></svg>";
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
