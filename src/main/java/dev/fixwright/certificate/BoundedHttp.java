package dev.fixwright.certificate;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Requests whose whole answer has a limit on its time and its size: the client's own limit ends with the headers. */
public final class BoundedHttp {
    private static final int MOST_BYTES = 1024 * 1024;

    private BoundedHttp() {}

    /** Throws {@link HttpTimeoutException} where the end of the answer is not there in time. */
    public static <T> HttpResponse<T> send(
            HttpClient client, HttpRequest request, Duration limit, Function<byte[], T> body)
            throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<T>> answer =
                client.sendAsync(request, head -> BodySubscribers.mapping(new Bounded(), body));
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new HttpTimeoutException("it did not answer within " + limit.toSeconds() + " seconds");
        } catch (InterruptedException e) {
            answer.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        }
    }

    private static final class Bounded implements BodySubscriber<byte[]> {
        private final BodySubscriber<byte[]> whole = BodySubscribers.ofByteArray();
        private @Nullable Subscription subscription;
        private long left = MOST_BYTES;

        @Override
        public CompletionStage<byte[]> getBody() {
            return whole.getBody();
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            this.subscription = subscription;
            whole.onSubscribe(subscription);
        }

        @Override
        public void onNext(List<ByteBuffer> buffers) {
            left -= buffers.stream().mapToLong(ByteBuffer::remaining).sum();
            if (left >= 0) {
                whole.onNext(buffers);
            } else {
                if (subscription != null) {
                    subscription.cancel();
                }
                whole.onError(new IOException("it answered with more than " + MOST_BYTES + " bytes"));
            }
        }

        @Override
        public void onError(Throwable failure) {
            whole.onError(failure);
        }

        @Override
        public void onComplete() {
            whole.onComplete();
        }
    }
}
