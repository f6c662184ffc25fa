package com.rotki.portal.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, UUID> {

    Optional<Account> findById(UUID id);

    Optional<Account> findByEmailKey(String emailKey);

    /** Without the password's hash, which nobody needs who only looks. */
    @Query("select new com.rotki.portal.account.AccountFacts("
            + "account.id, account.email, account.role, account.language, account.createdAt)"
            + " from Account account where account.id = :id")
    Optional<AccountFacts> factsOf(UUID id);

    @Query("select new com.rotki.portal.account.AccountFacts("
            + "account.id, account.email, account.role, account.language, account.createdAt)"
            + " from Account account where account.emailKey like :pattern escape '!' order by account.emailKey")
    List<AccountFacts> factsLike(String pattern, Limit limit);

    Account save(Account account);
}
