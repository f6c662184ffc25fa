package com.rotki.portal.devices;

import com.rotki.portal.account.AccountDirectory;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.platform.Reason;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.staff.ApprovalService;
import com.rotki.portal.staff.ApprovalSummary.ApprovalId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The devices of all accounts, for admins. */
@Service
@NameOnRecord("DeviceAdministration")
@PreAuthorize(Permissions.READ_ACCOUNTS)
@Transactional(readOnly = true)
public class DeviceAdministration {

    /** More than so many devices at once need a second admin (requirement B-35). */
    public static final int ALONE = 20;

    /** Never more than so many devices at once. */
    public static final int AT_ONCE = 1000;

    private static final int MOST_OF_ACCOUNT = 200;

    private final DeviceList list;
    private final Revocations revocations;
    private final LoneRevocations alone;
    private final ApprovalService approvals;
    private final AccountDirectory addresses;
    private final CurrentActor currentActor;

    DeviceAdministration(
            DeviceList list,
            Revocations revocations,
            LoneRevocations alone,
            ApprovalService approvals,
            AccountDirectory addresses,
            CurrentActor currentActor) {
        this.list = list;
        this.revocations = revocations;
        this.alone = alone;
        this.approvals = approvals;
        this.addresses = addresses;
        this.currentActor = currentActor;
    }

    /**
     * Returns a page of all devices, the latest contact first.
     *
     * @param after the end of the page before, null for the first page
     * @param most how many at most, 1 to 500
     */
    public List<AdminDevice> list(DeviceFilter filter, AdminDevice.@Nullable Cursor after, int most) {
        return list.page(filter, after, Math.clamp(most, 1, 500));
    }

    /** Returns the devices of an account in whatever state, the latest contact first, at most 200. */
    public List<AdminDevice> ofAccount(AccountId account) {
        return list.page(DeviceFilter.ofAccount(account), null, MOST_OF_ACCOUNT);
    }

    /** Returns the account with that e-mail address or that id, or empty if there is none. */
    public Optional<AccountId> account(String emailOrId) {
        return DeviceKey.id(emailOrId).map(AccountId::new).or(() -> addresses.find(DeviceKey.storable(emailOrId)));
    }

    /**
     * Revokes devices: from now on they are refused with the reason, which their owners see, too, and only an admin can
     * take that back, for 24 hours. Up to {@link #ALONE} within 24 hours an admin revokes alone; a revocation that
     * would exceed that waits as a whole for a second admin. What is revoked already stays as it is, and does not
     * count.
     *
     * @param ids at most {@link #AT_ONCE}
     * @param reason 1 to 500 characters
     * @throws DeviceRefusedException ({@code devices.unknown}) if there is one that does not exist; then none is
     *     revoked
     * @throws RevocationRefusedException ({@code devices.too-many})
     * @throws com.rotki.portal.platform.InputRefusedException ({@code platform.invalid-reason})
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNTS)
    @Transactional
    public RevokeOutcome revoke(Collection<DeviceId> ids, String reason) {
        List<DeviceId> chosen = ids.stream().distinct().toList();
        if (chosen.size() > AT_ONCE) {
            throw RevocationRefusedException.tooMany(AT_ONCE);
        }
        Reason cleaned = Reason.of(reason);
        AccountId admin = currentActor.require().person();
        if (alone.locked(admin) + chosen.size() > ALONE) {
            ApprovalId approval = approvals.request(
                    RevokeDevices.KIND, RevokeDevices.payload(chosen), summary(chosen), cleaned.value());
            return new RevokeOutcome(0, Optional.of(approval));
        }
        int revoked = revocations.revoke(chosen, cleaned, currentActor.require().name());
        alone.add(admin, revoked);
        return new RevokeOutcome(revoked, Optional.empty());
    }

    /** Returns whether the current admin needs a second one to revoke that many more. */
    public boolean needsSecondAdmin(int devices) {
        return alone.of(currentActor.require().person()) + devices > ALONE;
    }

    /**
     * Puts devices that were revoked within the last 24 hours back as they were, all or none.
     *
     * @param reason 1 to 500 characters
     * @throws DeviceRefusedException ({@code devices.unknown})
     * @throws RevocationRefusedException ({@code devices.revocation-not-undoable})
     * @throws RevocationRefusedException ({@code devices.no-slot-to-undo}) if the slot of one was taken meanwhile
     * @throws com.rotki.portal.platform.InputRefusedException ({@code platform.invalid-reason})
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNTS)
    @Transactional
    public void undo(Collection<DeviceId> ids, String reason) {
        if (ids.size() > AT_ONCE) {
            throw RevocationRefusedException.tooMany(AT_ONCE);
        }
        revocations.undo(ids, Reason.of(reason));
    }

    private String summary(List<DeviceId> chosen) {
        String names = String.join(", ", revocations.names(chosen));
        String summary = "%d: %s".formatted(chosen.size(), names);
        return summary.length() <= 500 ? summary : summary.substring(0, 499) + "…";
    }

    /**
     * The outcome of a revocation.
     *
     * @param revoked how many devices are revoked that were not before
     * @param approval what a second admin has to approve before anything happens; empty if it happened already
     */
    public record RevokeOutcome(int revoked, Optional<ApprovalId> approval) {}
}
