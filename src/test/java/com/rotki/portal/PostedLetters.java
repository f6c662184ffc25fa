package com.rotki.portal;

import com.rotki.portal.platform.Letter;
import com.rotki.portal.platform.Postbox;
import com.rotki.portal.platform.Secret;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The letters that were posted since the test began, for those that follow their links. They are posted nonetheless. */
public class PostedLetters implements Postbox, SharedState {

    private final Postbox real;
    private final List<Letter> letters = new CopyOnWriteArrayList<>();

    private PostedLetters(Postbox real) {
        this.real = real;
    }

    @Override
    public void post(Letter letter) {
        real.post(letter);
        letters.add(letter);
    }

    /** Returns the kinds of all letters to an address, the oldest first. */
    public List<String> kindsTo(String address) {
        return to(address).stream().map(Letter::kind).toList();
    }

    /** Returns the letters to an address, the oldest first. */
    public List<Letter> to(String address) {
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
        PostedLetters postedLetters(@Qualifier("letterPostbox") Postbox real) {
            return new PostedLetters(real);
        }
    }
}
