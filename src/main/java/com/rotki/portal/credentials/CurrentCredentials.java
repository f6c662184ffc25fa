package com.rotki.portal.credentials;

import com.rotki.portal.platform.CredentialsId;
import com.rotki.portal.platform.CredentialsInForce;
import com.rotki.portal.platform.DomainException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CurrentCredentials implements CredentialsInForce {

    private final JdbcClient jdbc;

    CurrentCredentials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Past Hibernate, which might remember an earlier state. */
    @Override
    public void require(CredentialsId credentials) {
        jdbc.sql("select ended_at, end_reason from api_credentials"
                        + " where id = :id and (ended_at is not null or frozen_at is not null)")
                .param("id", credentials.value())
                .query((row, number) -> refusal(row))
                .optional()
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    private static DomainException refusal(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime endedAt = row.getObject("ended_at", OffsetDateTime.class);
        return endedAt == null
                ? CredentialsRefusedException.frozen()
                : CredentialsRefusedException.replaced(
                        endedAt.toInstant(), ApiCredentials.ENDED_BY_STAFF.equals(row.getString("end_reason")));
    }
}
