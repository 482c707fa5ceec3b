package de.praxis;

import java.io.File;

class Plan {
    private final File today = new File("plan.csv");
}
