package com.rotki.portal.activity.ui;

import com.rotki.portal.activity.ActivityFilter;
import com.rotki.portal.activity.ActivityItem;
import com.rotki.portal.activity.ActivityLog.ActivityPage;
import com.rotki.portal.platform.ui.FileDownload;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The log as a file for spreadsheets, read and written in portions, however long it is. With the seal of each entry: who
 * keeps the file can prove later what was there.
 */
final class ActivityExport implements FileDownload.Source {

    /** Without it, Excel takes UTF-8 for something else. */
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private static final List<String> COLUMNS = List.of(
            "number", "time", "kind", "what", "who", "name", "address", "program", "request", "details", "seal");

    private final transient ActivityList.Source source;
    private final transient Supplier<ActivityFilter> filter;
    private final transient ActivityWords words;

    ActivityExport(ActivityList.Source source, Supplier<ActivityFilter> filter, Locale locale) {
        this.source = source;
        this.filter = filter;
        this.words = new ActivityWords(locale);
    }

    /** The first portion is read before anything is written: who may not read it gets no file. */
    @Override
    public FileDownload.Content open(DownloadEvent event) {
        ActivityFilter wanted = filter.get();
        ActivityPage first = source.page(wanted, null, ActivityPage.MOST);
        Csv csv = Csv.of(event.getRequest().getLocale());
        return new FileDownload.Content("rotki-activity.csv", "text/csv; charset=utf-8", -1, out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            write(text, csv, wanted, first);
            text.flush();
        });
    }

    private void write(Writer out, Csv csv, ActivityFilter wanted, ActivityPage first) throws IOException {
        out.write(BYTE_ORDER_MARK);
        out.write(csv.line(header()));
        ActivityPage page = first;
        write(out, csv, page);
        while (page.more()) {
            page = source.page(wanted, page.items().getLast().sequence(), ActivityPage.MOST);
            write(out, csv, page);
        }
    }

    private void write(Writer out, Csv csv, ActivityPage page) throws IOException {
        for (ActivityItem item : page.items()) {
            out.write(csv.line(cells(item)));
        }
    }

    private Stream<String> header() {
        return COLUMNS.stream()
                .map(column -> I18NProvider.translate(words.locale(), "activity.export.column." + column));
    }

    private Stream<String> cells(ActivityItem item) {
        var details = JacksonUtils.createObjectNode();
        item.details().forEach(details::put);
        return Stream.of(
                String.valueOf(item.sequence()),
                item.at().toString(),
                item.kind(),
                words.sentence(item),
                words.actor(item),
                item.actorName(),
                orEmpty(item.sourceAddress()),
                orEmpty(item.userAgent()),
                orEmpty(item.requestId()),
                details.toString(),
                item.hash());
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
