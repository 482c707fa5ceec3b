package dev.fixwright.certificate.acme;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.shredzone.acme4j.Problem;
import org.shredzone.acme4j.exception.AcmeException;
import org.shredzone.acme4j.exception.AcmeLazyLoadingException;
import org.shredzone.acme4j.exception.AcmeNetworkException;
import org.shredzone.acme4j.exception.AcmeNotSupportedException;
import org.shredzone.acme4j.exception.AcmeProtocolException;
import org.shredzone.acme4j.exception.AcmeRateLimitedException;
import org.shredzone.acme4j.exception.AcmeServerException;
import org.shredzone.acme4j.exception.AcmeUserActionRequiredException;

/** What an authority's bad answer means for the order. */
sealed interface Setback {
    /** It wants to be asked again at that time. */
    record Limited(Instant until, String why) implements Setback {}

    /** It did not answer, or not as one that works. Soon it may. */
    record Unreachable(String why) implements Setback {}

    /** It does not know the account any more. */
    record NoAccount(String why) implements Setback {}

    /** It does not know the order any more. */
    record NoOrder(String why) implements Setback {}

    /** It says no. */
    record Denied(String why) implements Setback {}

    String why();

    Duration WHEN_NOT_SAID = Duration.ofHours(1);

    static Setback of(Throwable failure, Instant now) {
        if (failure instanceof AcmeLazyLoadingException lazy && lazy.getCause() instanceof AcmeException cause) {
            return of(cause, now);
        }
        if (failure instanceof AcmeRateLimitedException limited) {
            Instant until = limited.getRetryAfter().filter(now::isBefore).orElse(now.plus(WHEN_NOT_SAID));
            return new Limited(until, "The CA limits how often it is asked: " + text(limited.getProblem()));
        }
        if (failure instanceof AcmeUserActionRequiredException action) {
            String terms =
                    action.getTermsOfServiceUri().map(uri -> " (" + uri + ")").orElse("");
            return new Denied("The CA wants a person to do something first, such as agreeing to new terms of service"
                    + terms + ": " + text(action.getProblem()));
        }
        if (failure instanceof AcmeServerException server) {
            return ofProblem(server.getProblem());
        }
        if (failure instanceof AcmeNotSupportedException) {
            return new Denied("The CA cannot do what is set: " + failure.getMessage() + ".");
        }
        if (failure instanceof AcmeNetworkException) {
            return new Unreachable("The CA cannot be reached: " + network(failure.getCause()) + ".");
        }
        return failure instanceof AcmeProtocolException
                ? new Unreachable("The CA's answer is none of its protocol: " + failure.getMessage() + ".")
                : new Unreachable("The CA does not work as it should: " + failure.getMessage() + ".");
    }

    private static String network(@Nullable Throwable cause) {
        if (cause instanceof ConnectException) {
            return "nothing answers at its address";
        }
        if (cause instanceof HttpTimeoutException) {
            return "it does not answer in time";
        }
        if (cause instanceof SSLException) {
            return "its TLS certificate is not trusted (" + cause.getMessage() + ")";
        }
        return cause == null ? "no reason is known" : String.valueOf(cause.getMessage());
    }

    private static Setback ofProblem(Problem problem) {
        String why = "The CA said no: " + text(problem);
        String type = type(problem);
        if (type.equals("accountDoesNotExist")) {
            return new NoAccount(why);
        }
        if (type.equals("serverInternal") || type.equals("badNonce") || status(problem) >= 500) {
            return new Unreachable("The CA has a fault: " + text(problem));
        }
        return status(problem) == 404 ? new NoOrder(why) : new Denied(why);
    }

    static String type(Problem problem) {
        URI type = problem.getType();
        return type.toString().replaceFirst("^urn:ietf:params:acme:error:", "");
    }

    private static int status(Problem problem) {
        Object status = problem.asJSON().toMap().get("status");
        return status instanceof Number number ? number.intValue() : 0;
    }

    /** What happened, in the authority's own words, with its name for it. */
    static String text(Problem problem) {
        String own = problem.getDetail().or(problem::getTitle).orElse("it gave no reason");
        List<Problem> parts = problem.getSubProblems();
        String details = parts.stream().map(Setback::part).collect(Collectors.joining("; "));
        String all = Stream.of(own, details).filter(text -> !text.isEmpty()).collect(Collectors.joining(": "));
        return all + " (" + type(problem) + ").";
    }

    private static String part(Problem problem) {
        Optional<String> domain = problem.getIdentifier().map(identifier -> identifier.getDomain() + ": ");
        return domain.orElse("") + problem.getDetail().orElse(type(problem));
    }
}
