package survey;

import java.util.List;

class Answers {
    void print(List<String> answers, int count) {
        StringBuilder line = new StringBuilder("%d answers:");
        for (String answer : answers) {
            line.append(' ').append(answer);
        }
        System.out.printf(line + "%n", count);
    }
}
