package com.rotki.portal.account;

import com.rotki.portal.account.OwnerEvent.AccountDeleted;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DeletionObstacle;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.ErasedData;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes the own account. Its history stays on record under its id: nobody can delete that. */
@Service
@NameOnRecord("AccountDeletion")
@PreAuthorize(Permissions.READ_ACCOUNT)
@Transactional(readOnly = true)
public class AccountDeletion {

    private final OwnAccount own;
    private final OwnerMail mail;
    private final List<DeletionObstacle> obstacles;
    private final List<ErasedData> erased;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountDeletion(
            OwnAccount own,
            OwnerMail mail,
            List<DeletionObstacle> obstacles,
            List<ErasedData> erased,
            ApplicationEventPublisher events,
            Clock clock) {
        this.own = own;
        this.mail = mail;
        this.obstacles = obstacles;
        this.erased = erased;
        this.events = events;
        this.clock = clock;
    }

    /** Returns why the current account cannot be deleted now and what to do about it; empty if it can. */
    public List<DomainException> obstacles() {
        return obstacles(own.id());
    }

    /**
     * Deletes the current account, and all sessions with it. All its addresses are told.
     *
     * @param email of the account, typed once more
     * @throws com.rotki.portal.platform.security.RecentSignIn.SignInNotRecentException ({@code account.sign-in-not-recent})
     * @throws AccountRefusedException ({@code account.email-not-repeated})
     * @throws DomainException with the code of the first obstacle, if there is one
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    @Transactional
    public void delete(String email) {
        own.requireRecentSignIn();
        Account account = own.locked();
        AccountId id = account.id();
        if (!account.signsInWith(new EmailAddress(email))) {
            throw AccountRefusedException.addressNotRepeated();
        }
        obstacles(id).stream().findFirst().ifPresent(first -> {
            throw first;
        });
        mail.post(id, "account-deleted", "");
        events.publishEvent(new AccountDeleted(id, clock.instant(), own.actor()));
        erased.forEach(part -> part.erase(id));
        own.delete(account);
    }

    private List<DomainException> obstacles(AccountId account) {
        return obstacles.stream()
                .flatMap(obstacle -> obstacle.find(account).stream())
                .toList();
    }
}
