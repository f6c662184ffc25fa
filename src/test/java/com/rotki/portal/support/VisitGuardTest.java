package com.rotki.portal.support;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VisitGuardTest {

    private final SupportVisitRepository visits = mock();
    private final VisitPolicy policy = mock();
    private final VisitEnding ending = mock();
    private final VisitGuard guard = new VisitGuard(visits, policy, ending);

    @Test
    void oneFailureDoesNotKeepOtherVisitsOpen() {
        SupportVisit broken = mock();
        SupportVisit other = mock();
        var failure = new IllegalStateException("the row is locked");
        when(visits.findByStateIn(any())).thenReturn(List.of(broken, other));
        when(policy.objection(any())).thenReturn(Optional.of(VisitEnd.ROLE_GONE));
        doThrow(failure).when(ending).end(broken, VisitEnd.ROLE_GONE);

        assertThatThrownBy(guard::sweep).isSameAs(failure);

        verify(ending).end(other, VisitEnd.ROLE_GONE);
    }
}
