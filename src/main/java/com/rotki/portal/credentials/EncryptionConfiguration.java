package com.rotki.portal.credentials;

import com.rotki.portal.platform.RecordSeal;
import com.rotki.portal.platform.SealedText;
import java.security.SecureRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EncryptionConfiguration {

    @Bean
    DataKey dataKey(EncryptionSettings settings, SecureRandom random) {
        return new DataKeySource(settings, random).find();
    }

    @Bean
    SecretCipher secretCipher(DataKey dataKey) {
        return new SecretCipher(dataKey);
    }

    @Bean
    SealedText sealedText(DataKey dataKey) {
        return new DerivedTextSeal(dataKey);
    }

    @Bean
    RecordSeal recordSeal(DataKey dataKey) {
        return new DerivedSeal(dataKey);
    }
}
