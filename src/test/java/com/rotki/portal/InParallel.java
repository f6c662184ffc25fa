package com.rotki.portal;

import com.rotki.portal.platform.DomainException;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Several people who do something at the same moment, each in a thread of their own. */
public final class InParallel {

    /** What came of it for whom it worked. */
    public static final String DONE = "done";

    private InParallel() {}

    /** Returns what came of it for each: {@link #DONE}, the code of the refusal, or the simple name of another exception. */
    public static List<String> run(int people, IntConsumer act) throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(people);
        try (var threads = Executors.newFixedThreadPool(people)) {
            List<Future<String>> outcomes = IntStream.range(0, people)
                    .mapToObj(person -> threads.submit(() -> outcome(start, () -> act.accept(person))))
                    .toList();
            for (Future<String> outcome : outcomes) {
                outcome.get();
            }
            return outcomes.stream().map(Future::resultNow).toList();
        }
    }

    private static String outcome(CyclicBarrier start, Runnable act)
            throws InterruptedException, BrokenBarrierException {
        start.await();
        try {
            act.run();
            return DONE;
        } catch (DomainException refused) {
            return refused.code();
        } catch (RuntimeException failed) {
            return failed.getClass().getSimpleName();
        }
    }
}
