package dev.fixwright.fix.ssrf;

import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.syntax.java.Constants;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.JavaTypes;
import dev.fixwright.syntax.java.Variables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The texts of the addresses that calls send requests to, taken by the call or by the address object that it is handed. */
final class AddressTexts {
    private static final int MAX_DEPTH = 10;

    /** Methods that ask the address they are called on, or that one of its makers is handed. */
    private static final Set<String> ASKING = Set.of("openConnection", "openStream", "getContent", "connect");

    /** Constructors that take an address as their first argument. */
    private static final Set<String> REQUESTS = Set.of(
            "HttpGet",
            "HttpPost",
            "HttpPut",
            "HttpDelete",
            "HttpHead",
            "HttpPatch",
            "HttpOptions",
            "GetMethod",
            "PostMethod",
            "RequestEntity",
            "UrlResource",
            "HttpHost");

    /** Methods of clients and request builders that take an address as their first argument. */
    private static final Set<String> CLIENT_METHODS = Set.of(
            "getForObject",
            "getForEntity",
            "postForObject",
            "postForEntity",
            "postForLocation",
            "exchange",
            "execute",
            "put",
            "delete",
            "patchForObject",
            "headForHeaders",
            "optionsForAllow",
            "uri",
            "url",
            "newBuilder",
            "target",
            "Get",
            "Post",
            "setURI");

    /** What the names of such clients end in. */
    private static final String CLIENTS =
            "(?i).*(rest|resttemplate|template|client|jsoup|builder|http|httprequest|httpget"
                    + "|httppost|request|get\\(\\)|post\\(\\)|imageio|ioutils|fileutils|resources)(\\(.*\\))?";

    /** Methods whose result leads to the same host as what they are called on. */
    private static final String PASSED_ON =
            "toURL|toURI|toUri|normalize|build|encode|expand|buildAndExpand|path|pathSegment|query|queryParam|fragment";

    private final JavaTypes types;
    private final Constants constants;

    AddressTexts(JavaFile file) {
        this.types = file.types();
        this.constants = new Constants(file);
    }

    /** What of an address a text is. */
    enum Kind {
        WHOLE,
        HOST,
        /** What is resolved against an address of the program's own. */
        RELATIVE
    }

    /** A text that decides where a request goes. */
    record Asked(Expression text, Kind kind) {}

    /** The texts of the addresses asked on the finding's line, else of the only ones that its method asks. */
    static List<Asked> of(JavaSite site) {
        AddressTexts addresses = new AddressTexts(site.file());
        Map<Integer, Asked> found = new LinkedHashMap<>();
        for (Expression call : site.nodes(Expression.class)) {
            addresses.of(call).forEach(one -> found.putIfAbsent(System.identityHashCode(one.text()), one));
        }
        if (found.isEmpty()) {
            site.nodes(Expression.class).stream()
                    .flatMap(node -> JavaFile.around(node, CallableDeclaration.class).stream())
                    .findFirst()
                    .ifPresent(around -> {
                        for (Object call : around.findAll(Expression.class)) {
                            addresses
                                    .of((Expression) call)
                                    .forEach(one -> found.putIfAbsent(System.identityHashCode(one.text()), one));
                        }
                    });
            return found.size() == 1 ? List.copyOf(found.values()) : List.of();
        }
        return List.copyOf(found.values());
    }

    private List<Asked> of(Expression call) {
        List<Asked> found = new ArrayList<>();
        if (call instanceof ObjectCreationExpr made) {
            if (REQUESTS.contains(made.getType().getNameAsString())
                    && made.getArguments().isNonEmpty()) {
                text(made.getArgument(0), found, 0);
            }
        } else if (call instanceof MethodCallExpr method) {
            String name = method.getNameAsString();
            String scope = method.getScope().map(Object::toString).orElse("");
            if (ASKING.contains(name) && method.getScope().isPresent()) {
                boolean jsoup =
                        scope.endsWith("Jsoup") && !method.getArguments().isEmpty();
                text(jsoup ? method.getArgument(0) : method.getScope().get(), found, 0);
            } else if (CLIENT_METHODS.contains(name) && !method.getArguments().isEmpty() && isClient(method, scope)) {
                text(method.getArgument(0), found, 0);
                hostVariable(method).ifPresent(host -> found.add(new Asked(host, Kind.HOST)));
            } else if (isReader(name, scope) && !method.getArguments().isEmpty()) {
                address(method.getArgument(0), found, 0);
            }
        }
        return found;
    }

    private boolean isClient(MethodCallExpr call, String scope) {
        return call.getScope()
                        .flatMap(types::typeOf)
                        .filter(type -> type.matches(
                                ".*(RestTemplate|RestOperations|RestClient|WebClient|UriSpec|Builder|Client)"))
                        .isPresent()
                || scope.matches("(?s)" + CLIENTS);
    }

    private static boolean isReader(String name, String scope) {
        return (name.equals("read") && scope.endsWith("ImageIO"))
                || (Set.of("toString", "toByteArray", "copy", "copyURLToFile").contains(name)
                        && scope.matches(".*(IOUtils|FileUtils|Resources)"));
    }

    private void text(Expression argument, List<Asked> found, int depth) {
        boolean written = argument instanceof MethodCallExpr call
                && call.getNameAsString().matches("toUriString|toASCIIString|toExternalForm|toString")
                && call.getScope()
                        .filter(scope -> types.isA(scope, "java.net.URI")
                                || types.isA(scope, "java.net.URL")
                                || scope.toString().contains("UriComponentsBuilder"))
                        .isPresent();
        if (written) {
            address(((MethodCallExpr) argument).getScope().orElseThrow(), found, depth + 1);
        } else if (types.isString(argument)) {
            found.add(new Asked(argument, Kind.WHOLE));
        } else {
            address(argument, found, depth);
        }
    }

    /** The value for {@code {host}} in {@code getForObject("https://{host}/stock", String.class, host)}. */
    private Optional<Expression> hostVariable(MethodCallExpr call) {
        int first = call.getNameAsString().matches("post(ForObject|ForEntity)|patchForObject")
                ? 3
                : call.getNameAsString().equals("exchange")
                        ? 4
                        : call.getNameAsString().matches("getFor(Object|Entity)|put|postForLocation") ? 2 : 1;
        return constants
                .text(call.getArgument(0))
                .filter(text -> text.matches("\\w+://\\{.*"))
                .filter(text -> call.getArguments().size() > first)
                .map(text -> call.getArgument(first));
    }

    /** What is handed to a maker of addresses is text, unless it is known to be an address. */
    private void textOrAddress(Expression argument, List<Asked> found, int depth) {
        if (types.isA(argument, "java.net.URI") || types.isA(argument, "java.net.URL")) {
            address(argument, found, depth);
        } else {
            found.add(new Asked(argument, Kind.WHOLE));
        }
    }

    /** The text of which an address object is made, here or where its variable gets its value. */
    private void address(Expression address, List<Asked> found, int depth) {
        if (depth > MAX_DEPTH) {
            return;
        }
        if (address instanceof EnclosedExpr enclosed) {
            address(enclosed.getInner(), found, depth + 1);
        } else if (address instanceof CastExpr cast) {
            address(cast.getExpression(), found, depth + 1);
        } else if (address instanceof NameExpr name) {
            Variables.declaration(name)
                    .filter(Variables.Declaration::isLocal)
                    .flatMap(Variables::soleValue)
                    .ifPresent(value -> address(value, found, depth + 1));
        } else if (address instanceof ObjectCreationExpr made) {
            String type = made.getType().getNameAsString();
            if (type.matches("URL|URI")) {
                made(made, type, found, depth + 1);
            }
        } else if (address instanceof MethodCallExpr call) {
            String name = call.getNameAsString();
            if (types.isStaticCall(call, "java.net.URI", "create")) {
                text(call.getArgument(0), found, depth + 1);
            } else if (name.matches("fromHttpUrl|fromUriString")) {
                text(call.getArgument(0), found, depth + 1);
            } else if (name.equals("host") && call.getArguments().size() == 1) {
                found.add(new Asked(call.getArgument(0), Kind.HOST));
            } else if (name.matches(PASSED_ON) && call.getScope().isPresent()) {
                address(call.getScope().get(), found, depth + 1);
            }
        }
    }

    private void made(ObjectCreationExpr made, String type, List<Asked> found, int depth) {
        List<Expression> arguments = made.getArguments();
        if (arguments.size() == 1) {
            textOrAddress(arguments.get(0), found, depth);
        } else if (arguments.size() == 2 && type.equals("URL")) {
            address(arguments.get(0), found, depth);
            found.add(new Asked(arguments.get(1), Kind.RELATIVE));
        } else if (type.equals("URI") ? arguments.size() > 3 && arguments.size() < 6 : arguments.size() < 5) {
            found.add(new Asked(arguments.get(1), Kind.HOST));
            if (type.equals("URL") && types.isString(arguments.get(arguments.size() - 1))) {
                found.add(new Asked(arguments.get(arguments.size() - 1), Kind.RELATIVE));
            }
        } else if (arguments.size() == 7) {
            found.add(new Asked(arguments.get(2), Kind.HOST));
        }
    }
}
