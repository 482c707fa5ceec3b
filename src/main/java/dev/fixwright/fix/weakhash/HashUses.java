package dev.fixwright.fix.weakhash;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.fixwright.syntax.Project;
import dev.fixwright.syntax.java.Flow;
import dev.fixwright.syntax.java.JavaFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What becomes of a hash, as far as it forbids another hash function. Each question answers a reason or nothing. */
final class HashUses {
    private static final Pattern PROTOCOL = Pattern.compile("(?i)(content-md5|\\betag|if-none-match|gravatar|libravatar"
            + "|258EAFA5-E914-47DA-95CA-C5AB0DC85B11|oauth_signature|hmac-sha1|x-amz-\\w+|aws4?-hmac|x-hub-signature\\b"
            + "|totp|hotp|google ?authenticator|www-authenticate|digest realm|\\bntlm|md5sum|sha1sum|thumbprint"
            + "|certificate fingerprint|\"blob \"|x-twilio-signature)");
    private static final Set<String> COMPARING =
            Set.of("equals", "equalsIgnoreCase", "contentEquals", "isEqual", "compareTo", "deepEquals");
    private static final Pattern QUERY = Pattern.compile("(?is)\\s*(select|delete)\\b.*");

    private static final String MAC_KEYS = "KeyGenerator";
    private static final String SIGNATURE_KEYS = "KeyPairGenerator";

    private final Project project;
    private final JavaFile file;
    private final MethodCallExpr made;
    private final Flow flow;
    private final List<MethodCallExpr> companions = new ArrayList<>();

    HashUses(Project project, JavaFile file, MethodCallExpr made) {
        this.project = project;
        this.file = file;
        this.made = made;
        this.flow = Flow.from(file, made);
    }

    Flow flow() {
        return flow;
    }

    Optional<String> reasonToKeep() {
        return protocol()
                .or(() -> compared(file, flow))
                .or(this::comparedByCallers)
                .or(() -> queried(flow))
                .or(this::keyed)
                .or(this::measured)
                .or(this::signedForOthers);
    }

    private Optional<String> protocol() {
        return flow.expressions().stream()
                .flatMap(one -> JavaFile.around(one, BodyDeclaration.class).stream())
                .map(Node.class::cast)
                .distinct()
                .filter(member -> !(member instanceof TypeDeclaration<?>))
                .map(member -> member.getComment().map(Object::toString).orElse("") + file.text(member))
                .map(PROTOCOL::matcher)
                .filter(Matcher::find)
                .findFirst()
                .map(found -> "the code speaks of `" + found.group().strip().replace("\"", "")
                        + "`, where others expect this very hash function");
    }

    /** Both sides hashed here is no matter; one side from elsewhere was hashed with the old function. */
    private Optional<String> compared(JavaFile in, Flow flow) {
        for (Expression one : flow.expressions()) {
            Optional<Expression> foreign = comparedByte(one, flow);
            if (foreign.isPresent()) {
                return Optional.of("the hash is compared with `" + in.text(foreign.get())
                        + "` byte by byte, which was hashed before and would no longer match");
            }
            if (one.getParentNode().orElse(null) instanceof MethodCallExpr call
                    && COMPARING.contains(call.getNameAsString())) {
                Optional<Expression> other = java.util.stream.Stream.concat(
                                call.getScope().stream()
                                        .filter(scope -> call.getArguments().size() == 1),
                                call.getArguments().stream())
                        .filter(side -> side != one && !flow.reaches(side) && !side.isNullLiteralExpr())
                        .filter(side -> in != file || !isHashedHere(side))
                        .findFirst();
                if (other.isPresent()) {
                    return Optional.of("the hash is compared with `" + in.text(other.get())
                            + "`, which was hashed before and would no longer match");
                }
            }
        }
        return Optional.empty();
    }

    /** The other side of {@code hash[i] == stored[i]}. */
    private static Optional<Expression> comparedByte(Expression one, Flow flow) {
        if (one instanceof ArrayAccessExpr
                && one.getParentNode().orElse(null) instanceof BinaryExpr comparison
                && (comparison.getOperator() == BinaryExpr.Operator.EQUALS
                        || comparison.getOperator() == BinaryExpr.Operator.NOT_EQUALS)) {
            Expression other = comparison.getLeft() == one ? comparison.getRight() : comparison.getLeft();
            return Optional.of(other).filter(side -> side.isArrayAccessExpr() && !flow.reaches(side));
        }
        return Optional.empty();
    }

    private boolean isHashedHere(Expression side) {
        Optional<MethodCallExpr> other = file.unit().findAll(MethodCallExpr.class).stream()
                .filter(call -> call != made && HashCalls.isHash(file, call))
                .filter(call -> Flow.from(file, call).reaches(side))
                .findFirst();
        other.ifPresent(companions::add);
        return other.isPresent();
    }

    /** Hashes of this file that this one is compared with: they must change with it. Known once the reasons are. */
    List<MethodCallExpr> companions() {
        return companions;
    }

    private Optional<String> comparedByCallers() {
        for (MethodDeclaration method : flow.returningMethods()) {
            Optional<String> type =
                    JavaFile.around(method, TypeDeclaration.class).map(one -> one.getNameAsString());
            if (method.isPrivate() || type.isEmpty()) {
                continue;
            }
            for (JavaFile other : callers(method, type.get())) {
                for (MethodCallExpr call : other.unit().findAll(MethodCallExpr.class)) {
                    if (call.getNameAsString().equals(method.getNameAsString())
                            && call.getArguments().size()
                                    == method.getParameters().size()) {
                        Flow there = Flow.from(other, call);
                        Optional<String> reason = compared(other, there).or(() -> queried(there));
                        if (reason.isPresent()) {
                            return Optional.of("in " + other.source().path().fileName() + " " + reason.get());
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private List<JavaFile> callers(MethodDeclaration method, String type) {
        Pattern call = Pattern.compile("\\b" + Pattern.quote(method.getNameAsString()) + "\\s*\\(");
        return project.javaFilesWith(type, method.getNameAsString()).stream()
                .filter(other -> !other.source().path().equals(file.source().path()))
                .filter(other -> call.matcher(other.source().text()).find())
                .toList();
    }

    /** A hash in the text or the parameters of a query finds rows by what was hashed before. */
    private static Optional<String> queried(Flow flow) {
        for (Expression one : flow.expressions()) {
            Node parent = one.getParentNode().orElse(null);
            boolean bound = parent instanceof MethodCallExpr call
                    && call.getArguments().contains(one)
                    && call.getNameAsString().matches("set(String|Bytes|Object|Parameter)|query\\w*|addValue|bind");
            boolean concatenated = parent instanceof BinaryExpr;
            if (bound || concatenated) {
                Optional<String> query = JavaFile.around(one, CallableDeclaration.class).stream()
                        .flatMap(method -> ((Node) method).findAll(StringLiteralExpr.class).stream())
                        .map(StringLiteralExpr::asString)
                        .filter(text -> QUERY.matcher(text).matches())
                        .findFirst();
                if (query.isPresent()) {
                    return Optional.of("the hash is looked up in the database by the query `"
                            + query.get().strip() + "`, whose rows were hashed before and would no longer match");
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> keyed() {
        return flow.expressions().stream()
                .map(one -> one.getParentNode().orElse(null))
                .filter(parent -> parent instanceof ObjectCreationExpr key
                        && key.getType().getNameAsString().matches("SecretKeySpec|IvParameterSpec|DESKeySpec"))
                .findFirst()
                .map(key -> "the hash becomes a key or an initialisation vector in `" + file.text(key)
                        + "`, and what was encrypted with it before could not be read");
    }

    private Optional<String> measured() {
        for (Expression one : flow.expressions()) {
            Node parent = one.getParentNode().orElse(null);
            if (parent instanceof MethodCallExpr call
                    && call.getNameAsString().equals("digest")
                    && call.getArguments().size() == 3) {
                return Optional.of("`" + file.text(call) + "` writes the hash into room for the old length");
            }
            Node measure = parent instanceof MethodCallExpr || parent instanceof FieldAccessExpr
                    ? parent.getParentNode().orElse(null)
                    : parent;
            if (measure != null
                    && measure.toString().matches("(?s).*\\.length(\\(\\))?\\s*(==|!=)\\s*(16|20|32|40)\\b.*")
                    && measure instanceof Expression) {
                return Optional.of("`" + file.text(measure) + "` relies on the length of the hash");
            }
        }
        Matcher width = Pattern.compile(
                        "(?i)\\[[\\w-]*[0-9a-f]]\\{(32|40)}|char2?\\((32|40)\\)|length\\s*=\\s*(32|40)\\b")
                .matcher(file.source().text());
        return width.find()
                ? Optional.of("`" + width.group() + "` in this file relies on the length of the hash")
                : Optional.empty();
    }

    private Optional<String> signedForOthers() {
        if (HashCalls.isOf(file, made, HashCalls.MAC)) {
            return keptInside(MAC_KEYS)
                    ? Optional.empty()
                    : Optional.of(
                            "the key comes from outside of this method, and whoever else makes or checks a code with"
                                    + " it must change to the new algorithm at the same time");
        }
        if (!HashCalls.isOf(file, made, HashCalls.SIGNATURE)) {
            return Optional.empty();
        }
        String text = file.source().text();
        if (text.contains("initSign(") && text.contains("initVerify(")) {
            file.unit().findAll(MethodCallExpr.class).stream()
                    .filter(call -> call != made
                            && HashCalls.isOf(file, call, HashCalls.SIGNATURE)
                            && call.getArguments().equals(made.getArguments()))
                    .forEach(companions::add);
            return Optional.empty();
        }
        return text.contains("KeyPairGenerator") && keptInside(SIGNATURE_KEYS)
                ? Optional.empty()
                : Optional.of("only one end of the signature is in this file; whoever "
                        + (text.contains("initSign(") ? "checks" : "makes")
                        + " it elsewhere must change to the new algorithm at the same time");
    }

    /** Whether no key that the method around is handed, nor one of a setting, is used in it. */
    private boolean keptInside(String makers) {
        String member = JavaFile.around(made, BodyDeclaration.class)
                .map(one -> file.text((Node) one))
                .orElse("");
        return member.contains(makers) || !companions.isEmpty();
    }
}
