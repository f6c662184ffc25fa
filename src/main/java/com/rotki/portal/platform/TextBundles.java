package com.rotki.portal.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The bundles of texts of all modules: each module brings its own, {@code i18n/<module>.properties}. */
public final class TextBundles {

    private static final String FOLDER = "i18n/";
    private static final String SUFFIX = ".properties";

    private TextBundles() {}

    /** Returns the texts of all bundles. What has no text in a language has that of the bundle without one. */
    public static MessageSource all() {
        var bundles = new ResourceBundleMessageSource();
        bundles.setBasenames(names());
        bundles.setDefaultEncoding("UTF-8");
        bundles.setFallbackToSystemLocale(false);
        bundles.setAlwaysUseMessageFormat(true);
        return bundles;
    }

    /** Returns the name of each bundle, which is that of its file without a language. */
    private static String[] names() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:" + FOLDER + "*" + SUFFIX))
                    .map(bundle -> Objects.requireNonNull(bundle.getFilename()))
                    .map(file -> file.substring(0, file.length() - SUFFIX.length()))
                    .filter(name -> !name.contains("_"))
                    .distinct()
                    .sorted()
                    .map(name -> FOLDER + name)
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
