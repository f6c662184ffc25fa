package com.rotki.portal.platform;

import org.springframework.web.util.HtmlUtils;

/**
 * A page without scripts and without a session: for a request that never reaches a view.
 *
 * @param language as in {@code <html lang>}
 * @param window the title of the window
 * @param title the heading
 * @param text what to know and to do
 * @param home the words of the link back to the start
 */
public record PlainPage(String language, String window, String title, String text, String home) {

    private static final String PAGE = """
            <!doctype html>
            <html lang="{language}">
              <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>{window}</title>
                <link rel="icon" href="/styles/favicon.svg" type="image/svg+xml">
                <link rel="stylesheet" href="/aura/aura.css">
                <link rel="stylesheet" href="/styles/portal.css">
              </head>
              <body>
                <main class="plain-error">
                  <h1>{title}</h1>
                  <p>{text}</p>
                  <p><a class="link-button" href="/">{home}</a></p>
                </main>
              </body>
            </html>
            """;

    /** Returns the document, with everything in it escaped. */
    public String html() {
        return PAGE.replace("{language}", escaped(language))
                .replace("{window}", escaped(window))
                .replace("{title}", escaped(title))
                .replace("{text}", escaped(text))
                .replace("{home}", escaped(home));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
