package dev.fixwright.fix.weakhash;

import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.SimpleName;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.fix.SpellingEdits;
import dev.fixwright.fix.Spellings;
import dev.fixwright.fix.Spellings.Spelling;
import dev.fixwright.syntax.java.JavaFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Hashes with SHA-256 instead of MD5, SHA-1 and their like, where nothing outside relies on the old hash. */
public final class WeakHashFixer implements JavaFixer {
    private final String weakness;

    private WeakHashFixer(String weakness) {
        this.weakness = weakness;
    }

    public static WeakHashFixer ofHashes() {
        return new WeakHashFixer("weakhash");
    }

    /** For the tools that report weak hashes and weak ciphers under one rule. */
    public static WeakHashFixer amongCiphers() {
        return new WeakHashFixer("weakcipher");
    }

    @Override
    public String weakness() {
        return weakness;
    }

    @Override
    public Attempt attempt(JavaSite site) {
        List<MethodCallExpr> calls = HashCalls.at(site);
        if (calls.isEmpty()) {
            return Attempt.declined(
                    "no call that picks a hash function, such as MessageDigest.getInstance, is on the reported line");
        }
        SpellingEdits edits = new SpellingEdits(site.file());
        Deque<MethodCallExpr> open = new ArrayDeque<>(calls);
        Set<MethodCallExpr> done = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!open.isEmpty()) {
            MethodCallExpr call = open.pop();
            Optional<String> reason = done.add(call) ? change(site, call, edits, open) : Optional.empty();
            if (reason.isPresent()) {
                return Attempt.declined(reason.get());
            }
        }
        return new Attempt.Fixed(new Fix(
                        weakness,
                        edits.patch(HashCalls.SPRING),
                        "The hash is made with SHA-256, for which nobody can find two texts with the same hash.",
                        review(calls.get(0)))
                .changing(methods(done)));
    }

    /** The methods around the calls: what is compared changes at both ends. */
    private static String[] methods(Set<MethodCallExpr> calls) {
        return calls.stream()
                .flatMap(call -> JavaFile.around(call, CallableDeclaration.class).stream())
                .map(method -> ((CallableDeclaration<?>) method).getNameAsString())
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    private static Optional<String> change(
            JavaSite site, MethodCallExpr call, SpellingEdits edits, Deque<MethodCallExpr> open) {
        JavaFile file = site.file();
        HashUses uses = new HashUses(site.project(), file, call);
        List<Spelling> weak = List.of();
        if (HashCalls.isNamed(file, call)) {
            Spellings names = Spellings.of(site.project(), file, call.getArgument(0));
            weak = names.found().stream()
                    .filter(name -> HashNames.strong(name.text()).isPresent())
                    .toList();
            Optional<String> reason = nothingToChange(names, weak);
            if (reason.isPresent()) {
                return reason;
            }
        }
        Optional<String> reason = uses.reasonToKeep();
        if (reason.isPresent()) {
            return reason;
        }
        open.addAll(uses.companions());
        weak.forEach(name -> edits.change(name, HashNames.strong(name.text()).orElseThrow()));
        if (weak.isEmpty()) {
            Optional<String> method = HashCalls.methodOf(file, call);
            if (method.orElse("").startsWith("md5")) {
                new SpringDigest(site, edits.java()).replace(call);
            } else {
                edits.java().replace(call.getName(), method.orElseThrow());
            }
        }
        new HashWidths(file, edits.java()).widen(uses.flow());
        return Optional.empty();
    }

    private static Optional<String> nothingToChange(Spellings names, List<Spelling> weak) {
        if (!weak.isEmpty()) {
            return Optional.empty();
        }
        if (!names.unknown().isEmpty()) {
            return Optional.of("the hash function's name comes from " + String.join(" and ", names.unknown())
                    + ", whose value is not in this repository");
        }
        String strong = names.found().isEmpty() ? "?" : names.found().get(0).text();
        return Optional.of("the hash function is already " + strong);
    }

    private static List<String> review(MethodCallExpr call) {
        List<String> review = new ArrayList<>();
        review.add(
                "The hash is longer than before (64 hexadecimal digits, 32 bytes): columns and formats that hold it need"
                        + " the room, and hashes stored before do not match new ones.");
        boolean password = JavaFile.around(call, CallableDeclaration.class).stream()
                .flatMap(method -> ((CallableDeclaration<?>) method).findAll(SimpleName.class).stream())
                .anyMatch(name -> name.getIdentifier().matches("(?i).*(passw|pwd|passcode|passphrase).*"));
        if (password) {
            review.add(
                    "THIS HASHES A PASSWORD: SHA-256 is better than what was there, but any plain hash is too fast for"
                            + " passwords. Move to bcrypt, scrypt, Argon2 or PBKDF2 with a salt.");
        }
        return review;
    }
}
