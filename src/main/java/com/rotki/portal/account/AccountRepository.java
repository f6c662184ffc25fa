package com.rotki.portal.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, UUID> {

    Optional<Account> findById(UUID id);

    Optional<Account> findByEmailKey(String emailKey);

    Account save(Account account);
}
