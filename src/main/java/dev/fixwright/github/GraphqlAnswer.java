package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.remediation.CodeHostException.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The data of a GraphQL answer, and what GitHub refused of it: with status 200, some fields may stand and others not. */
record GraphqlAnswer(JsonNode data, List<Problem> problems) {

    /** One error: GitHub's own type of it, such as {@code NOT_FOUND}, its text, and the fields that lead to it. */
    record Problem(String type, String message, List<String> path) {
        private static Problem of(JsonNode error) {
            List<String> path = new ArrayList<>();
            error.path("path").forEach(step -> path.add(step.asText()));
            return new Problem(
                    error.path("type").asText(""), error.path("message").asText("no message"), List.copyOf(path));
        }

        /** The root field. */
        String field() {
            return path.isEmpty() ? "" : path.get(0);
        }
    }

    static GraphqlAnswer of(Answer answer) {
        JsonNode body = answer.orThrow();
        List<Problem> problems = new ArrayList<>();
        for (JsonNode error : body.path("errors")) {
            problems.add(Problem.of(error));
        }
        if (!body.path("data").isObject() && problems.isEmpty()) {
            problems.add(new Problem("", "an answer without data", List.of()));
        }
        return new GraphqlAnswer(body.path("data"), List.copyOf(problems));
    }

    boolean isWhole() {
        return problems.isEmpty();
    }

    boolean says(String text) {
        return problems.stream().anyMatch(problem -> problem.message.contains(text));
    }

    boolean refused(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field));
    }

    /** Whether all of a field was given, wherever it stands. */
    boolean isWholeIn(String field) {
        return problems.stream().noneMatch(problem -> problem.path.contains(field));
    }

    /** This answer, as if a field had not been asked for. */
    GraphqlAnswer without(String field) {
        return new GraphqlAnswer(
                data,
                problems.stream()
                        .filter(problem -> !problem.field().equals(field))
                        .toList());
    }

    /** This answer, as if nothing but a field had been asked for. */
    GraphqlAnswer only(String field) {
        return new GraphqlAnswer(
                data,
                problems.stream()
                        .filter(problem -> problem.field().equals(field))
                        .toList());
    }

    /** This answer, as if a field had not been asked for that is not there, or not for us, wherever it stands. */
    GraphqlAnswer withoutUnseen(String field) {
        return new GraphqlAnswer(
                data,
                problems.stream()
                        .filter(problem -> !problem.path.contains(field)
                                || !(reason(problem) == Reason.GONE || reason(problem) == Reason.FORBIDDEN))
                        .toList());
    }

    /** This answer without what GitHub would not do to some fields because they stand otherwise than was thought. */
    GraphqlAnswer withoutRefusals(Set<String> fields) {
        return new GraphqlAnswer(
                data,
                problems.stream()
                        .filter(problem -> !fields.contains(problem.field()) || reason(problem) != Reason.REFUSED)
                        .toList());
    }

    /** The data of an answer without problems; else the first problem is thrown as what it means. */
    JsonNode orThrow() {
        if (!isWhole()) {
            throw refusal();
        }
        return data;
    }

    CodeHostException refusal() {
        Problem first = problems.get(0);
        return new CodeHostException(reason(first), "GitHub answered: " + first.message, Optional.empty());
    }

    private static Reason reason(Problem problem) {
        return switch (problem.type) {
            case "NOT_FOUND" -> Reason.GONE;
            case "FORBIDDEN", "INSUFFICIENT_SCOPES" -> Reason.FORBIDDEN;
            case "STALE_DATA" -> Reason.BASE_MOVED;
            case "UNPROCESSABLE" -> Reason.REFUSED;
            // Timeouts and GitHub's internal faults come without a type or with one nobody documents.
            default -> Reason.UNAVAILABLE;
        };
    }
}
