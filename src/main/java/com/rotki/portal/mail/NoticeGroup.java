package com.rotki.portal.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Notices of one mail that say the same: what happened ten times within a moment is one line of it. */
record NoticeGroup(List<Notice> notices) {

    /** Returns the groups in the order in which they began. */
    static List<NoticeGroup> of(List<Notice> notices) {
        List<NoticeGroup> groups = new ArrayList<>();
        for (Notice notice : notices) {
            groups.stream()
                    .filter(group -> group.takes(notice))
                    .findFirst()
                    .orElseGet(() -> added(groups))
                    .notices
                    .add(notice);
        }
        return groups;
    }

    Notice first() {
        return notices.getFirst();
    }

    Notice last() {
        return notices.getLast();
    }

    String kind() {
        return first().kind();
    }

    NoticeFacts facts() {
        return first().facts();
    }

    /** Returns whether all of it came from one place. */
    boolean fromOnePlace() {
        return notices.stream()
                .allMatch(each -> Objects.equals(each.facts().sourceAddress(), facts().sourceAddress())
                        && Objects.equals(each.facts().userAgent(), facts().userAgent()));
    }

    boolean stoppedByFreezing() {
        return facts().doer().stoppedByFreezing(kind());
    }

    private boolean takes(Notice notice) {
        return kind().equals(notice.kind()) && facts().sayTheSameAs(notice.facts());
    }

    private static NoticeGroup added(List<NoticeGroup> groups) {
        var group = new NoticeGroup(new ArrayList<>());
        groups.add(group);
        return group;
    }
}
