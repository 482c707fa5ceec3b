package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.FourFaces.Act;
import dev.fixwright.FourFaces.Faces;
import dev.fixwright.access.Role;
import dev.fixwright.api.Api;
import dev.fixwright.api.DocumentedFace;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.github.standin.GitHubStandIn;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever callers and people do in whatever order, the four faces answer as documented, and tell the same of every
 * finding. {@code -Dfourfaces.seed} begins with another seed, {@code -Dfourfaces.seconds} takes longer or shorter.
 */
class FourFacesTest {
    private static final int STEPS = 14;
    private static final int FINDINGS = 3;

    /** What is done about which finding; {@code choice} is below 4. */
    private record Step(int finding, Act act, int choice) {}

    private final StoryClock clock = new StoryClock();
    private GitHubStandIn gitHub;
    private StoryBot bot;
    private Faces faces;
    private long installation = 1000;

    @BeforeEach
    void begin(@TempDir Path directory) {
        gitHub = GitHubStandIn.start(0, clock);
        bot = StoryBot.asking(gitHub, TestDatabase.h2(directory), clock);
        gitHub.outbox().deliverTo(bot.webhook(), LocalBot.SECRET);
        faces = new Faces(
                DocumentedFace.of(bot.api(), "/v3"),
                DocumentedFace.of(bot.api(), "/v1"),
                DocumentedFace.of(bot.api(), "/tenant"));
    }

    @AfterEach
    void end() {
        bot.close();
        gitHub.close();
    }

    @Test
    void allFacesTellTheSameWhateverIsDone() {
        long seed = Long.getLong("fourfaces.seed", 1);
        long until = System.nanoTime()
                + Duration.ofSeconds(Long.getLong("fourfaces.seconds", 35)).toNanos();
        int sequences = 0;
        do {
            List<Step> steps = steps(new Random(seed));
            Optional<Throwable> failure = failure(steps);
            if (failure.isPresent()) {
                List<Step> least = shrunk(steps);
                throw new AssertionError(
                        "seed " + seed + ": " + least, failure(least).orElseGet(failure::orElseThrow));
            }
            seed++;
            sequences++;
        } while (System.nanoTime() < until);
        assertThat(sequences).isPositive();
        System.out.println("four faces: " + sequences + " sequences of " + STEPS + " steps, up to seed " + (seed - 1));
    }

    private static List<Step> steps(Random random) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            Act act = Act.values()[random.nextInt(Act.values().length)];
            steps.add(new Step(random.nextInt(FINDINGS), act, random.nextInt(4)));
        }
        return steps;
    }

    /** Without what it fails without, too. */
    private List<Step> shrunk(List<Step> failing) {
        List<Step> least = failing;
        for (int i = failing.size() - 1; i >= 0; i--) {
            List<Step> fewer = new ArrayList<>(least);
            fewer.remove(i);
            if (failure(fewer).isPresent()) {
                least = fewer;
            }
        }
        return least;
    }

    private Optional<Throwable> failure(List<Step> steps) {
        try {
            run(steps);
            return Optional.empty();
        } catch (AssertionError | RuntimeException e) {
            return Optional.of(e);
        }
    }

    /** Two new organisations, one with two repositories and the other with one; a finding in each. */
    private void run(List<Step> steps) {
        long first = installation++;
        long second = installation++;
        List<FourFaces> all = List.of(
                new FourFaces(gitHub, first, "shop", this::hear, faces),
                new FourFaces(gitHub, first, "store", this::hear, faces),
                new FourFaces(gitHub, second, "shop", this::hear, faces));
        hear();
        Faces ofFirst = faces.as(caller(first));
        all.get(0).begin(ofFirst);
        all.get(1).begin(ofFirst);
        all.get(2).begin(faces.as(caller(second)));
        all.forEach(FourFaces::check);
        for (Step step : steps) {
            // What people do on the code host is heard of, and so is done whatever else there is to be done.
            if (step.act().isOfPeople()) {
                hear();
                all.forEach(FourFaces::worked);
            }
            FourFaces one = all.get(step.finding());
            one.act(step.act(), step.choice());
            (step.act().isOfPeople() ? all : List.of(one)).forEach(FourFaces::check);
        }
        all.forEach(FourFaces::check);
    }

    private Api caller(long tenant) {
        return bot.api(Optional.of("org-" + tenant), Role.OPERATOR);
    }

    private void hear() {
        hearNow();
        clock.skip(Duration.ofSeconds(30));
        hearNow();
    }

    private void hearNow() {
        int before;
        do {
            before = gitHub.outbox().names().size();
            gitHub.outbox().flush();
            bot.work();
        } while (gitHub.outbox().names().size() != before);
    }
}
