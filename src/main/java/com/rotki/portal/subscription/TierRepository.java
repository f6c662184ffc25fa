package com.rotki.portal.subscription;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface TierRepository extends Repository<Tier, String> {

    Optional<Tier> findByCode(String code);
}
