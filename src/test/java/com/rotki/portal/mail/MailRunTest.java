package com.rotki.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A mail server that hangs keeps nobody else waiting (requirement F11). */
class MailRunTest {

    private final NoticeJoining joining = mock();
    private final OutboxDelivery delivery = mock();
    private final List<Runnable> handedOver = new ArrayList<>();
    private final MailRun run = new MailRun(joining, delivery, handedOver::add);

    @Test
    void theScheduleOnlyHandsOverAndNeverSendsItself() {
        run.start();

        assertThat(handedOver).hasSize(1);
        verify(delivery, times(0)).run();
    }

    @Test
    void whileOneRunHangsNoOtherBegins() {
        run.start();
        run.start();
        run.start();

        assertThat(handedOver).hasSize(1);
        handedOver.getFirst().run();
        run.start();
        assertThat(handedOver).hasSize(2);
    }

    @Test
    void aRunThatFailsIsNotTheLast() {
        doAnswer(call -> {
                    throw new IllegalStateException("no database");
                })
                .when(joining)
                .run();
        run.start();
        try {
            handedOver.getFirst().run();
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("no database");
        }

        run.start();

        assertThat(handedOver).hasSize(2);
    }
}
