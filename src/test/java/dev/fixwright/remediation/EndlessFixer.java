package dev.fixwright.remediation;

import dev.fixwright.finding.Finding;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fixer;
import dev.fixwright.syntax.Project;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** A fixer that some code keeps computing for ever, until the test is over: it neither sleeps nor listens. */
final class EndlessFixer implements Fixer, AutoCloseable {
    final AtomicInteger runs = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();

    @Override
    public String weakness() {
        return "weakrandom";
    }

    @Override
    public boolean reads(Finding finding) {
        return finding.path().value().contains("Endless");
    }

    @Override
    public Attempt attempt(Finding finding, Project project) {
        runs.incrementAndGet();
        while (!over.get()) {
            Thread.onSpinWait();
        }
        return Attempt.declined("the test is over");
    }

    @Override
    public void close() {
        over.set(true);
    }
}
