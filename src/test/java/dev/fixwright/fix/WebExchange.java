package dev.fixwright.fix;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One request and its response as a servlet sees them, for javax and jakarta alike. Answers what is asked of the request
 * from its parameters and headers, and keeps what is written to the response.
 */
public final class WebExchange {
    private final Map<String, String> parameters;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, Object> session = new HashMap<>();
    private final List<Object> cookies = new ArrayList<>();
    private final Map<String, String> responseHeaders = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final StringWriter text = new StringWriter();
    private final PrintWriter writer = new PrintWriter(text, true);
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private String redirect = "";
    private int status = 200;

    private WebExchange(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    public static WebExchange with(Map<String, String> parameters) {
        return new WebExchange(parameters);
    }

    public WebExchange header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** The whole body, whichever way it was written. */
    public String body() {
        writer.flush();
        return text + bytes.toString(StandardCharsets.UTF_8);
    }

    public String redirect() {
        return redirect;
    }

    public int status() {
        return status;
    }

    public List<Object> cookies() {
        return cookies;
    }

    public Map<String, String> responseHeaders() {
        return responseHeaders;
    }

    public Map<String, Object> session() {
        return session;
    }

    /** The request as an object of the given type: javax's or jakarta's HttpServletRequest. */
    public <T> T request(Class<T> type) {
        return type.cast(proxy(type, (method, arguments) -> switch (method.getName()) {
            case "getParameter" -> parameters.get((String) arguments[0]);
            case "getParameterValues" ->
                parameters.containsKey((String) arguments[0])
                        ? new String[] {parameters.get((String) arguments[0])}
                        : null;
            case "getParameterMap" -> {
                Map<String, String[]> all = new TreeMap<>();
                parameters.forEach((name, value) -> all.put(name, new String[] {value}));
                yield all;
            }
            case "getParameterNames" -> Collections.enumeration(parameters.keySet());
            case "getHeader" -> headers.get((String) arguments[0]);
            case "getHeaders" ->
                Collections.enumeration(
                        headers.containsKey((String) arguments[0])
                                ? List.of(headers.get((String) arguments[0]))
                                : List.of());
            case "getHeaderNames" -> Collections.enumeration(headers.keySet());
            case "getContextPath" -> "";
            case "getMethod" -> "GET";
            case "getSession" -> session(method.getReturnType());
            default -> null;
        }));
    }

    private Object session(Class<?> type) {
        return proxy(type, (method, arguments) -> switch (method.getName()) {
            case "setAttribute", "putValue" -> session.put((String) arguments[0], arguments[1]);
            case "getAttribute", "getValue" -> session.get((String) arguments[0]);
            case "getId" -> "session";
            default -> null;
        });
    }

    /** The response as an object of the given type: javax's or jakarta's HttpServletResponse. */
    public <T> T response(Class<T> type) {
        return type.cast(proxy(type, (method, arguments) -> {
            switch (method.getName()) {
                case "getWriter":
                    return writer;
                case "getOutputStream":
                    return stream(method.getReturnType());
                case "sendRedirect":
                    redirect = (String) arguments[0];
                    return null;
                case "setHeader", "addHeader":
                    responseHeaders.put((String) arguments[0], (String) arguments[1]);
                    return null;
                case "addCookie":
                    return cookies.add(arguments[0]) ? null : null;
                case "sendError", "setStatus":
                    status = (Integer) arguments[0];
                    text.append(arguments.length > 1 ? String.valueOf(arguments[1]) : "");
                    return null;
                default:
                    return null;
            }
        }));
    }

    private Object stream(Class<?> type) {
        return type.getName().startsWith("javax") ? new JavaxStream(bytes) : new JakartaStream(bytes);
    }

    private interface Answers {
        Object answer(Method method, Object[] arguments) throws Exception;
    }

    private static Object proxy(Class<?> type, Answers answers) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            Object answer = answers.answer(method, arguments == null ? new Object[0] : arguments);
            if (answer == null && method.getReturnType().isPrimitive()) {
                return method.getReturnType() == boolean.class
                        ? (Object) false
                        : method.getReturnType() == int.class ? 0 : null;
            }
            return method.getReturnType() == void.class ? null : answer;
        });
    }

    private static final class JavaxStream extends javax.servlet.ServletOutputStream {
        private final ByteArrayOutputStream bytes;

        JavaxStream(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int b) {
            bytes.write(b);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(javax.servlet.WriteListener listener) {
            throw new UnsupportedOperationException("asynchronous output is not played");
        }
    }

    private static final class JakartaStream extends jakarta.servlet.ServletOutputStream {
        private final ByteArrayOutputStream bytes;

        JakartaStream(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int b) {
            bytes.write(b);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(jakarta.servlet.WriteListener listener) {
            throw new UnsupportedOperationException("asynchronous output is not played");
        }
    }
}
