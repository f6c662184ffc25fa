package com.rotki.portal.account;

import com.rotki.portal.account.OwnerEvent.DataExported;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.ExportedData;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.RecentSignIn;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All data of the own account as one JSON document, without anything that opens something. */
@Service
@NameOnRecord("AccountExport")
@PreAuthorize(Permissions.READ_ACCOUNT)
@Transactional(readOnly = true)
public class AccountExport {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final List<ExportedData> parts;
    private final RecentSignIn recentSignIn;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    AccountExport(
            List<ExportedData> parts,
            RecentSignIn recentSignIn,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.parts =
                parts.stream().sorted(Comparator.comparing(ExportedData::name)).toList();
        this.recentSignIn = recentSignIn;
        this.currentActor = currentActor;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Requires a recent proof of identity before the export begins, so that a page can ask for it first.
     *
     * @throws com.rotki.portal.platform.security.RecentSignIn.SignInNotRecentException ({@code account.sign-in-not-recent})
     */
    public void requireRecentSignIn() {
        recentSignIn.require();
    }

    /**
     * Writes the document. Each part is read on its own, so that a slow reader holds no transaction open and memory holds
     * no more than one of them.
     *
     * @param out is not closed
     * @throws com.rotki.portal.platform.security.RecentSignIn.SignInNotRecentException ({@code account.sign-in-not-recent})
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void write(OutputStream out) {
        recentSignIn.require();
        AccountId account = currentActor.account();
        transaction.executeWithoutResult(
                status -> events.publishEvent(new DataExported(account, clock.instant(), currentActor.require())));
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("exportedAt", clock.instant().toString());
            for (ExportedData part : parts) {
                json.writeName(part.name());
                json.writePOJO(part.rows(account));
            }
            json.writeEndObject();
        }
    }
}
