package com.rotki.portal.appapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.platform.AppRefusal;
import com.rotki.portal.platform.PortalSettings;
import java.net.URI;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;

class ProblemMapperTest {

    private final PortalSettings settings = new PortalSettings(URI.create("https://portal.example"));
    private final ProblemMapper mapper = new ProblemMapper(new ProblemTexts(settings), settings);

    static Stream<Exception> outages() {
        return Stream.of(
                new CannotGetJdbcConnectionException("down", new SQLTransientConnectionException("pool is empty")),
                new CannotCreateTransactionException("down"),
                new DataAccessResourceFailureException("down"),
                new QueryTimeoutException("slow"),
                new CannotAcquireLockException("busy"));
    }

    @ParameterizedTest
    @MethodSource("outages")
    void aDatabaseThatDoesNotAnswerIsAnOutageAndNoWrongCredentials(Exception outage) {
        Problem problem = mapper.of(outage, AppCall.CHECK_DEVICE);

        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.headers()).containsEntry("Retry-After", "30");
    }

    @Test
    void unexpectedFailureRevealsNothing() {
        Problem problem = mapper.of(new IllegalStateException("jdbc:secret://internal"), AppCall.LIMITS);

        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.toString()).doesNotContain("internal", "IllegalState");
    }

    @Test
    void aMissingPermissionIsNoFailure() {
        assertThat(mapper.of(new AuthorizationDeniedException("no"), AppCall.LIMITS)
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"404, 404", "405, 405", "413, 413", "415, 415", "503, 503", "400, 400", "418, 400", "502, 500"})
    void containersRefusalIsAProblemDocument(int status, int answered) {
        assertThat(mapper.of(status).status()).isEqualTo(answered);
    }

    @ParameterizedTest
    @CsvSource({"CREDENTIALS_INVALID", "CREDENTIALS_REGENERATED", "CLOCK_AHEAD", "CLOCK_BEHIND", "REPLAYED"})
    void checkIsAnsweredWith403Only(AppRefusal code) {
        RequestRefusedException refused = new RequestRefusedException(code);

        assertThat(mapper.of(refused, AppCall.CHECK_DEVICE).status()).isEqualTo(403);
        assertThat(mapper.of(refused, AppCall.LIMITS).status()).isEqualTo(401);
    }

    @Test
    void aStrangersTextIsHarmlessInALogLine() {
        assertThat(SafeText.of("a\r\nb\u001b[31m\u202e\u0000é<", 40)).isEqualTo("a??b?[31m???<");
        assertThat(SafeText.of("x".repeat(100), 12)).hasSize(12);
    }
}
