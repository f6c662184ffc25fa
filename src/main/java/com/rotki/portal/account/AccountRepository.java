package com.rotki.portal.account;

import com.rotki.portal.platform.security.Role;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, UUID> {

    Optional<Account> findById(UUID id);

    Optional<Account> findByEmailKey(String emailKey);

    /**
     * Finds whom an address belongs to, however it is spelt. Of two accounts that one mailbox had from before the two
     * spellings were known to be one, each is found by its own.
     */
    default Optional<Account> findByAddress(EmailAddress address) {
        Optional<Account> earlier =
                address.spelt().equals(address.key()) ? Optional.empty() : findByEmailKey(address.spelt());
        return earlier.or(() -> findByEmailKey(address.key()));
    }

    List<Account> findByRoleInOrderByRoleAscEmailKeyAsc(List<Role> roles, Limit limit);

    /** Holds the rows until the transaction ends; always in the same order, so that two can not wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Account> findByRoleOrderById(Role role);

    /** Reads an account without the hash of its password. */
    @Query("select new com.rotki.portal.account.AccountFacts("
            + "account.id, account.email, account.role, account.language, account.createdAt)"
            + " from Account account where account.id = :id")
    Optional<AccountFacts> factsOf(UUID id);

    @Query("select new com.rotki.portal.account.AccountFacts("
            + "account.id, account.email, account.role, account.language, account.createdAt)"
            + " from Account account where account.emailKey like :pattern escape '!' order by account.emailKey")
    List<AccountFacts> factsLike(String pattern, Limit limit);

    /** Replaces a password's hash unless it was replaced meanwhile: then another password is set, which has to stay. */
    @Modifying
    @Query("update Account account set account.passwordHash = :stronger"
            + " where account.id = :id and account.passwordHash = :checked")
    int replaceHash(UUID id, String checked, String stronger);

    Account save(Account account);

    /**
     * Writes down what was changed or saved so far.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException if another account has the address
     */
    void flush();

    void delete(Account account);
}
