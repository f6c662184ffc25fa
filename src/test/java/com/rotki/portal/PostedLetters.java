package com.rotki.portal;

import com.rotki.portal.account.LinkMail;
import com.rotki.portal.account.MailQueue;
import com.rotki.portal.platform.Secret;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The letters that were posted since the test began, for those that follow their links. They are posted nonetheless. */
public class PostedLetters implements MailQueue, SharedState {

    private final MailQueue real;
    private final List<LinkMail> letters = new CopyOnWriteArrayList<>();

    private PostedLetters(MailQueue real) {
        this.real = real;
    }

    @Override
    public void post(LinkMail letter) {
        real.post(letter);
        letters.add(letter);
    }

    /** Returns the kinds of all letters to an address, the oldest first. */
    public List<String> kindsTo(String address) {
        return to(address).stream().map(LinkMail::kind).toList();
    }

    /** Returns the letters to an address, the oldest first. */
    public List<LinkMail> to(String address) {
        return letters.stream().filter(letter -> letter.to().equals(address)).toList();
    }

    /** Returns what the link in the latest letter to an address carries. */
    public Secret tokenTo(String address) {
        return to(address).getLast().token();
    }

    @Override
    public void reset() {
        letters.clear();
    }

    /** Puts it before the real one. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {

        @Bean
        @Primary
        PostedLetters postedLetters(@Qualifier("letterPostbox") MailQueue real) {
            return new PostedLetters(real);
        }
    }
}
