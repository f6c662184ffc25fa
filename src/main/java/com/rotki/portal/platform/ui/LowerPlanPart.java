package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * What a lower plan means for a module's part of the account, in the dialog that plans one. Implemented by a bean, found by
 * type; the dialog knows no module.
 */
public interface LowerPlanPart {

    /** Returns its place in the dialog, smallest first. */
    int order();

    /** Returns what the current account has to know of {@code plan}, or to choose; empty if it changes nothing here. */
    Optional<Rehearsal> rehearse(LowerPlan plan);

    /**
     * The limits of the plan that may be planned.
     *
     * @param tierName as people know it
     * @param devices how many it allows
     * @param maxBackupSizeMb largest backup in MiB; 0 means no backup
     */
    record LowerPlan(String tierName, int devices, int maxBackupSizeMb) {}

    /** A part of the dialog, for one plan and one person. */
    interface Rehearsal {

        /** Returns what is shown. */
        Component content();

        /** Returns whether nothing is missing; shows what is. */
        default boolean isComplete() {
            return true;
        }

        /** Keeps what was chosen; called when the plan is planned. */
        default void planned() {}
    }
}
