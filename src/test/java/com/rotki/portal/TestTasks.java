package com.rotki.portal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.task.TaskExecutor;

/** Does at once what the portal does after an answer, or keeps it for a test that asks what the answer waits for. */
public final class TestTasks implements TaskExecutor, SharedState {

    private final List<Runnable> kept = new ArrayList<>();
    private boolean keep;

    @Override
    public void execute(Runnable task) {
        if (!kept(task)) {
            task.run();
        }
    }

    private synchronized boolean kept(Runnable task) {
        return keep && kept.add(task);
    }

    /** From now on nothing is done until {@link #doKept}. */
    public synchronized void keep() {
        keep = true;
    }

    /** Does what was kept. */
    public void doKept() {
        taken().forEach(Runnable::run);
    }

    private synchronized List<Runnable> taken() {
        List<Runnable> tasks = List.copyOf(kept);
        kept.clear();
        return tasks;
    }

    @Override
    public synchronized void reset() {
        kept.clear();
        keep = false;
    }
}
