package com.rotki.portal.credentials;

import java.security.SecureRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EncryptionConfiguration {

    @Bean
    SecretCipher secretCipher(EncryptionSettings settings, SecureRandom random) {
        return new SecretCipher(new DataKeySource(settings, random).find());
    }
}
