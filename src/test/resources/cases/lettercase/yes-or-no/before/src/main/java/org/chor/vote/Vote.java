package org.chor.vote;

import java.util.Map;

class Vote {
    private final Map<String, String> answers;

    Vote(Map<String, String> answers) {
        this.answers = answers;
    }

    long yes() {
        return answers.values().stream().filter(answer -> "yes".equalsIgnoreCase(answer)).count();
    }
}
