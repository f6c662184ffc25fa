package com.rotki.portal.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.ServerTest;
import com.rotki.portal.edge.RawHttp.Answer;
import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Anonymous callers who never finish their requests keep nobody else waiting. */
@ServerTest
class SlowCallersTest {

    private static final int CALLERS = 400;
    private static final String JSON = "Content-Type: application/json";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
    private static final String PARTS = "Content-Type: multipart/form-data; boundary=x";

    @LocalServerPort
    private int port;

    private final List<Socket> open = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
    }

    /** Whoever reads the body: the signed API before and after its form is known, the container for a form, a page. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /nest/1/devices/check|" + JSON,
                "POST /nest/1/backup/range|" + PARTS,
                "POST /sign-in|" + FORM,
                "POST /?v-r=uidl&v-uiId=0|" + JSON
            })
    void fourHundredBodiesThatDoNotEndLeaveOthersAlone(String call) throws IOException {
        String[] parts = call.split("\\|", -1);
        for (int caller = 0; caller < CALLERS; caller++) {
            Socket socket = RawHttp.connect(port, "127.0.1." + call.length());
            open.add(socket);
            RawHttp.write(socket, parts[0] + " HTTP/1.1\r\n" + RawHttp.head(parts[1], "Content-Length: 60000") + "a");
        }

        assertThat(RawHttp.get(port, "/sign-in").status()).isEqualTo(200);
        assertThat(RawHttp.get(port, "/nest/1/limits/unlocks").status()).isEqualTo(200);
    }

    @Test
    void headersThatDoNotEndLeaveOthersAlone() throws IOException {
        for (int caller = 0; caller < CALLERS; caller++) {
            Socket socket = RawHttp.connect(port, "127.0.0.1");
            open.add(socket);
            RawHttp.write(socket, "GET /sign-in HTTP/1.1\r\nHost: local");
        }

        assertThat(RawHttp.get(port, "/sign-in").status()).isEqualTo(200);
    }

    @Test
    void oneAddressCannotHaveMoreRequestsUnderWayThanAllowed() throws IOException {
        for (int caller = 0; caller < 520; caller++) {
            Socket socket = RawHttp.connect(port, "127.0.0.3");
            open.add(socket);
            RawHttp.write(
                    socket,
                    "POST /nest/1/devices/check HTTP/1.1\r\n" + RawHttp.head(JSON, "Content-Length: 60000") + "a");
        }

        Answer refused = refusedFrom("127.0.0.3");

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.header("Retry-After")).hasValue("10");
        assertThat(refused.body()).contains("\"code\":\"server.unavailable\"");
        assertThat(RawHttp.get(port, "/sign-in").status()).isEqualTo(200);
    }

    /** The last of the others may not have arrived yet. */
    private Answer refusedFrom(String address) throws IOException {
        Answer answer = new Answer(0, "", "");
        for (int attempt = 0; attempt < 500 && answer.status() != 503; attempt++) {
            Socket socket = RawHttp.connect(port, address);
            open.add(socket);
            RawHttp.write(socket, "GET /nest/1/limits/unlocks HTTP/1.1\r\n" + RawHttp.head());
            answer = RawHttp.answer(socket);
        }
        return answer;
    }

    @Test
    void aBodyThatIsTooLongForAPageIsRefused() throws IOException {
        Answer answer =
                RawHttp.send(port, "POST /sign-in HTTP/1.1\r\n" + RawHttp.head(FORM, "Content-Length: 20000000") + "a");

        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void aBodyThatIsTooLongForTheAppIsToldTheLimit() throws IOException {
        Answer answer = RawHttp.send(
                port,
                "POST /nest/1/devices/check HTTP/1.1\r\n"
                        + RawHttp.head("Content-Type: application/json", "Content-Length: 20000000") + "a");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("\"error\":\"The request is larger than 16,384 KiB, the most");
    }
}
