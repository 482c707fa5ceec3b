package ch.lindental.auth;

import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class OneTimeCodes {
    private static final Logger logger = LoggerFactory.getLogger("auth.codes");

    private final Map<String, String> sent = new ConcurrentHashMap<>();

    public String send(String login) {
        Random r = new Random();
        String code = IntStream.range(0, 6).mapToObj(i -> String.valueOf(r.nextInt(10))).collect(Collectors.joining());
        sent.put(login, code);
        logger.info("code sent to {}", login);
        return code;
    }

    public boolean check(String login, String code) {
        boolean right = code.equals(sent.remove(login));
        if (!right) {
            logger.warn("wrong code of " + login + ": " + code);
        }
        return right;
    }
}
