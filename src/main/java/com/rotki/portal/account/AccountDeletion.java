package com.rotki.portal.account;

import com.rotki.portal.account.OwnerEvent.AccountDeleted;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DeletionObstacle;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.ErasedData;
import com.rotki.portal.platform.LinkMail;
import com.rotki.portal.platform.MailQueue;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.RecentSignIn;
import com.rotki.portal.throttle.SignInAttempts;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The end of the own account. What happened to it stays on record, under its id: nobody can delete that. */
@Service
@NameOnRecord("AccountDeletion")
@PreAuthorize(Permissions.READ_ACCOUNT)
@Transactional(readOnly = true)
public class AccountDeletion {

    private final AccountRepository accounts;
    private final AccountLock lock;
    private final NotificationAddresses addresses;
    private final SignInAttempts attempts;
    private final List<DeletionObstacle> obstacles;
    private final List<ErasedData> erased;
    private final MailQueue postbox;
    private final RecentSignIn recentSignIn;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountDeletion(
            AccountRepository accounts,
            AccountLock lock,
            NotificationAddresses addresses,
            SignInAttempts attempts,
            List<DeletionObstacle> obstacles,
            List<ErasedData> erased,
            MailQueue postbox,
            RecentSignIn recentSignIn,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.lock = lock;
        this.addresses = addresses;
        this.attempts = attempts;
        this.obstacles = List.copyOf(obstacles);
        this.erased = List.copyOf(erased);
        this.postbox = postbox;
        this.recentSignIn = recentSignIn;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Returns why the current account cannot be deleted now and what to do about it; empty if it can. */
    public List<DomainException> obstacles() {
        return obstacles(currentActor.account());
    }

    /**
     * Deletes the current account, and all sessions with it. All its addresses are told.
     *
     * @param email of the account, typed once more
     * @throws com.rotki.portal.platform.security.SignInNotRecentException ({@code account.sign-in-not-recent})
     * @throws DeletionRefusedException ({@code account.email-not-repeated})
     * @throws DomainException with the code of the first obstacle, if there is one
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    @Transactional
    public void delete(String email) {
        recentSignIn.require();
        AccountId id = currentActor.account();
        lock.acquire(id);
        Account account = accounts.findById(id.value()).orElseThrow();
        if (!account.signsInWith(new EmailAddress(email))) {
            throw DeletionRefusedException.addressNotRepeated();
        }
        obstacles(id).stream().findFirst().ifPresent(first -> {
            throw first;
        });
        tellAll(id);
        attempts.forgiveAll(id, account.email().key());
        events.publishEvent(new AccountDeleted(id, clock.instant(), currentActor.require()));
        erased.forEach(part -> part.erase(id));
        accounts.delete(account);
    }

    private List<DomainException> obstacles(AccountId account) {
        return obstacles.stream()
                .flatMap(obstacle -> obstacle.find(account).stream())
                .toList();
    }

    private void tellAll(AccountId account) {
        Addressees owners = addresses.of(account).orElseThrow();
        owners.addresses()
                .forEach(address -> postbox.post(new LinkMail(
                        account, address, owners.language(), "account-deleted", "", Secret.of(""), LinkPurpose.VALID)));
    }
}
