package dev.fixwright.fix.weakhash;

import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The calls that pick a hash function, by name or by the method itself. */
final class HashCalls {
    static final String SIGNATURE = "java.security.Signature";
    static final String MAC = "javax.crypto.Mac";
    private static final Set<String> NAMED = Set.of("java.security.MessageDigest", SIGNATURE, MAC);
    static final String CODEC = "org.apache.commons.codec.digest.DigestUtils";
    static final String SPRING = "org.springframework.util.DigestUtils";
    private static final String GUAVA = "com.google.common.hash.Hashing";

    private static final Map<String, String> CODEC_METHODS = Map.ofEntries(
            Map.entry("md2", "sha256"),
            Map.entry("md5", "sha256"),
            Map.entry("sha", "sha256"),
            Map.entry("sha1", "sha256"),
            Map.entry("md2Hex", "sha256Hex"),
            Map.entry("md5Hex", "sha256Hex"),
            Map.entry("shaHex", "sha256Hex"),
            Map.entry("sha1Hex", "sha256Hex"),
            Map.entry("getMd2Digest", "getSha256Digest"),
            Map.entry("getMd5Digest", "getSha256Digest"),
            Map.entry("getShaDigest", "getSha256Digest"),
            Map.entry("getSha1Digest", "getSha256Digest"));

    private HashCalls() {}

    /** The calls that the finding may mean, those on its lines first, then what its line's variables were made by. */
    static List<MethodCallExpr> at(JavaSite site) {
        List<MethodCallExpr> all = site.nodes(MethodCallExpr.class).stream()
                .filter(call -> isHash(site.file(), call))
                .toList();
        List<MethodCallExpr> touching = all.stream()
                .filter(call -> site.finding()
                        .region()
                        .touchesLines(site.file().firstLine(call), site.file().lastLine(call)))
                .toList();
        if (!touching.isEmpty() || !all.isEmpty()) {
            return touching.isEmpty() ? all : touching;
        }
        return site.nodes(MethodCallExpr.class).stream()
                .flatMap(call -> call.getScope().stream())
                .filter(scope -> scope.isNameExpr())
                .flatMap(scope -> Variables.soleValue(scope.asNameExpr()).stream())
                .filter(value -> value instanceof MethodCallExpr made && isHash(site.file(), made))
                .map(MethodCallExpr.class::cast)
                .limit(1)
                .toList();
    }

    static boolean isHash(JavaFile file, MethodCallExpr call) {
        return isNamed(file, call) || methodOf(file, call).isPresent();
    }

    /** Whether the hash function is named by the first argument. */
    static boolean isNamed(JavaFile file, MethodCallExpr call) {
        return !call.getArguments().isEmpty()
                && (NAMED.stream().anyMatch(type -> file.types().isStaticCall(call, type, "getInstance"))
                        || file.types().isStaticCall(call, CODEC, "getDigest"));
    }

    static boolean isOf(JavaFile file, MethodCallExpr call, String type) {
        return file.types().isStaticCall(call, type, "getInstance");
    }

    /** The method of the same class that uses a strong function, for a call whose own name says the weak one. */
    static Optional<String> methodOf(JavaFile file, MethodCallExpr call) {
        String name = call.getNameAsString();
        if (CODEC_METHODS.containsKey(name) && file.types().isStaticCall(call, CODEC, name)) {
            return Optional.of(CODEC_METHODS.get(name));
        }
        if (Set.of("md5", "sha1").contains(name) && file.types().isStaticCall(call, GUAVA, name)) {
            return Optional.of("sha256");
        }
        return Stream.of("md5Digest", "md5DigestAsHex")
                .filter(one -> name.equals(one) && file.types().isStaticCall(call, SPRING, one))
                .findFirst();
    }
}
