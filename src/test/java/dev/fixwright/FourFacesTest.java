package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.database.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever callers and people do in whatever order, the four faces answer as documented, and tell the same of every
 * finding: what a model says that they should. {@code -Dseed} begins with another seed, {@code -Dsequences} tries more of
 * them, {@code -Dsteps} longer ones.
 */
class FourFacesTest {
    private static final int STEPS = Integer.getInteger("steps", 32);

    private static final Duration SHRUNK_WITHIN = Duration.ofSeconds(60);

    @Test
    void allFacesTellTheSameWhateverIsDone(@TempDir Path directory) {
        run("H2", TestDatabase.h2(directory), 7, 3);
    }

    @Test
    void allFacesTellTheSameOnPostgreSql() {
        run("PostgreSQL", TestDatabase.postgreSql(), 8, 1);
    }

    /** From the usual seed on, if no other is said: the server begins anew in the eighth. */
    private static void run(String database, DatabaseAddress address, long usualSeed, int usual) {
        long first = Long.getLong("seed", usualSeed);
        int sequences = Integer.getInteger("sequences", usual);
        long begun = System.nanoTime();
        try (FacesWorld world = new FacesWorld(address)) {
            for (long seed = first; seed < first + sequences; seed++) {
                List<FacesStep> steps = FacesStep.random(seed, STEPS);
                Optional<Failure> failure = failure(world, steps);
                if (failure.isPresent()) {
                    throw told(world, seed, steps, failure.get());
                }
            }
            assertThat(world.answers()).isGreaterThan((long) sequences * STEPS);
            System.out.printf(
                    "four faces on %s: %d sequences of %d steps (seeds %d to %d), %d answers compared, %d s%n",
                    database,
                    sequences,
                    STEPS,
                    first,
                    first + sequences - 1,
                    world.answers(),
                    (System.nanoTime() - begun) / 1_000_000_000);
        }
    }

    /** @param step which one, from 0 */
    private record Failure(int step, Throwable why) {}

    private static AssertionError told(FacesWorld world, long seed, List<FacesStep> steps, Failure failure) {
        String where = "seed " + seed + ", step " + (failure.step() + 1) + " of " + steps.size();
        List<FacesStep> shortest = steps.subList(0, Math.min(steps.size(), failure.step() + 1));
        if (failure(world, List.of()).isPresent()) {
            return new AssertionError(where + ", after which nothing works any more: " + shortest, failure.why());
        }
        List<FacesStep> least = shrunk(world, shortest);
        return new AssertionError(
                where + "; the same after: " + least,
                failure(world, least).map(Failure::why).orElse(failure.why()));
    }

    /** Without what it fails without, too: first in large pieces, then one by one. */
    private static List<FacesStep> shrunk(FacesWorld world, List<FacesStep> failing) {
        List<FacesStep> least = failing;
        long until = System.nanoTime() + SHRUNK_WITHIN.toNanos();
        for (int piece = failing.size() / 2; piece > 0; piece /= 2) {
            for (int from = least.size() - piece; from >= 0 && System.nanoTime() < until; from -= piece) {
                List<FacesStep> fewer = new ArrayList<>(least);
                fewer.subList(from, from + piece).clear();
                if (failure(world, fewer).isPresent()) {
                    least = fewer;
                }
            }
        }
        return least;
    }

    private static Optional<Failure> failure(FacesWorld world, List<FacesStep> steps) {
        int step = 0;
        try {
            world.forget();
            // Both are there throughout, so that what is done in one may show in the other.
            List<FacesTenant> tenants = List.of(new FacesTenant(world, true), new FacesTenant(world, false));
            tenants.forEach(tenant -> tenant.checkAll(0));
            for (; step < steps.size(); step++) {
                run(world, tenants, steps.get(step), step);
            }
            tenants.forEach(tenant -> tenant.checkAll(steps.size()));
            return Optional.empty();
        } catch (AssertionError | RuntimeException e) {
            return Optional.of(new Failure(step, e));
        }
    }

    private static void run(FacesWorld world, List<FacesTenant> tenants, FacesStep step, int turn) {
        if (step.act() == FacesStep.Act.RESTART) {
            world.restart();
            tenants.forEach(tenant -> tenant.checkAll(turn));
            return;
        }
        int subject = step.subject();
        for (FacesTenant tenant : tenants) {
            if (subject < tenant.size()) {
                tenant.act(step, subject);
                tenant.check(turn);
                return;
            }
            subject -= tenant.size();
        }
        throw new IllegalArgumentException(step.toString());
    }
}
