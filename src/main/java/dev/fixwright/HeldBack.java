package dev.fixwright;

import java.util.ArrayList;
import java.util.List;

/** Keeps what the operator is to be told until the server listens: a code for a server that cannot start helps nobody. */
final class HeldBack implements Bot.Operator {
    private final Bot.Operator operator;
    private final List<String> lines = new ArrayList<>();
    private boolean released;

    HeldBack(Bot.Operator operator) {
        this.operator = operator;
    }

    @Override
    public synchronized void told(String line) {
        if (released) {
            operator.told(line);
        } else {
            lines.add(line);
        }
    }

    @Override
    public void begun(Settings.App app) {
        operator.begun(app);
    }

    synchronized void release() {
        released = true;
        lines.forEach(operator::told);
        lines.clear();
    }
}
