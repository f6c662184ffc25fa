package com.rotki.portal.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The engine's events are taken as they come, and those of nobody else. */
class BillingEventFilterTest {

    private final BillingProvider provider = mock(BillingProvider.class);
    private final BillingInbox inbox = mock(BillingInbox.class);
    private final InboxRun run = mock(InboxRun.class);
    private final BillingEventFilter endpoint = new BillingEventFilter(provider, inbox, run);

    @BeforeEach
    void anEngine() {
        when(provider.sendsEvents()).thenReturn(true);
    }

    @Test
    void eventIsStoredBeforeItIsAnsweredAndAppliedAfterwards() throws Exception {
        assertThat(send("POST", 10)).isEqualTo(204);

        var order = inOrder(inbox, run);
        order.verify(inbox).take(any(), any());
        order.verify(run).start();
    }

    @Test
    void headersAreHandedOverInLowerCase() throws Exception {
        var request = new MockHttpServletRequest("POST", BillingEventFilter.PATH);
        request.addHeader("Engine-Signature", "abc");
        endpoint.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());

        verify(inbox).take(new byte[0], Map.of("engine-signature", "abc"));
    }

    @Test
    void badSignatureIsRefusedAndNothingIsApplied() throws Exception {
        doThrow(BillingRefusedException.of(BillingRefusedException.BAD_SIGNATURE))
                .when(inbox)
                .take(any(), any());

        assertThat(send("POST", 10)).isEqualTo(400);
        verify(run, never()).start();
    }

    @Test
    void whoSignedIsToldWhatCanNotBeRead() throws Exception {
        doThrow(BillingRefusedException.badCommand("data.tier")).when(inbox).take(any(), any());
        var response = new MockHttpServletResponse();
        endpoint.doFilter(new MockHttpServletRequest("POST", BillingEventFilter.PATH), response, new MockFilterChain());

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentType()).startsWith("application/json");
        assertThat(response.getContentAsString())
                .isEqualTo("{\"code\":\"billing.bad-command\",\"field\":\"data.tier\"}");
        verify(run, never()).start();
    }

    @Test
    void onlyAPostIsTaken() throws Exception {
        assertThat(send("GET", 0)).isEqualTo(405);
        verifyNoInteractions(inbox);
    }

    @Test
    void bodyThatIsTooLongIsNotTaken() throws Exception {
        assertThat(send("POST", BillingEventFilter.LARGEST)).isEqualTo(204);
        assertThat(send("POST", BillingEventFilter.LARGEST + 1)).isEqualTo(413);
    }

    @Test
    void withoutAnEngineThereIsNoSuchAddress() throws Exception {
        when(provider.sendsEvents()).thenReturn(false);

        assertThat(send("POST", 10)).isEqualTo(404);
        verifyNoInteractions(inbox);
    }

    private int send(String method, int length) throws ServletException, IOException {
        var request = new MockHttpServletRequest(method, BillingEventFilter.PATH);
        request.setContent(new byte[length]);
        var response = new MockHttpServletResponse();
        endpoint.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
