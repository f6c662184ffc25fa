package com.rotki.portal.scale;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Measures how long the server takes, and prints it. */
final class Stopwatch {

    private static final PrintStream OUT = System.out;
    private static final int TIMES = 20;

    private Stopwatch() {}

    static void printHeading() {
        OUT.printf("%n%-52s %8s %10s %10s%n", "server time", "rows", "median ms", "most ms");
    }

    /** The first call pays for what is read for the first time; the median is that of a page which is in use. */
    static void measure(String what, Supplier<? extends List<?>> call) {
        double[] times = new double[TIMES];
        int rows = 0;
        for (int time = 0; time < TIMES; time++) {
            long start = System.nanoTime();
            rows = call.get().size();
            times[time] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        OUT.printf("%-52s %8d %10.1f %10.1f%n", what, rows, times[TIMES / 2], times[TIMES - 1]);
    }
}
