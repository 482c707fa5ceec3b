package ch.lindental.research;

import java.util.LinkedHashMap;
import java.util.Map;

public class Questionnaire {
    private final Map<String, Integer> answers = new LinkedHashMap<>();

    public Questionnaire answer(String question, int points) {
        if (points < 0 || points > 4) {
            throw new IllegalArgumentException("points from 0 to 4");
        }
        answers.put(question, points);
        return this;
    }

    public String judge() {
        int sum = answers.values().stream().mapToInt(Integer::intValue).sum();
        return sum < 5 ? "none" : sum < 10 ? "mild" : sum < 15 ? "moderate" : "severe";
    }
}
