package dev.fixwright.fix;

import dev.fixwright.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.scan.StandardJarScanFilter;
import org.apache.tomcat.util.scan.StandardJarScanner;

/**
 * A servlet container in this process that translates, compiles and runs pages of JSP. Every value that a request names is a
 * parameter, an attribute of the request and one of the session, where a name in the plural stands for a list of beans.
 */
public final class PageServer implements AutoCloseable {
    private static final String ROOT = "src/main/webapp/";
    private static final Map<String, Logger> LOGGERS = new TreeMap<>();

    private final Tomcat tomcat = new Tomcat();
    private final Path folder;
    private final HttpClient client = HttpClient.newHttpClient();
    private int contexts;

    public PageServer() {
        try {
            // A strong reference, since a logger that nobody holds forgets its level.
            Stream.of("org.apache", "javax").forEach(name -> LOGGERS.put(name, silent(name)));
            folder = Files.createTempDirectory("pages");
            tomcat.setBaseDir(folder.resolve("server").toString());
            tomcat.setPort(0);
            tomcat.getConnector();
            tomcat.start();
        } catch (IOException | LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Logger silent(String name) {
        Logger logger = Logger.getLogger(name);
        logger.setLevel(Level.OFF);
        return logger;
    }

    /** A folder of pages that is being served. */
    public record Site(String name, Path work) {
        /** The class files that the server made of the pages asked for so far, by name. */
        public Map<String, byte[]> classes() throws IOException {
            try (Stream<Path> files = Files.walk(work)) {
                return files.filter(file -> file.toString().endsWith(".class"))
                        .collect(Collectors.toMap(
                                file -> work.relativize(file)
                                        .toString()
                                        .replace(".class", "")
                                        .replace('/', '.'),
                                PageServer::bytes));
            }
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Serves the pages of a project's web root. */
    public Site serve(Collection<SourceFile> files) throws IOException {
        String name = "site" + contexts++;
        Path root = folder.resolve(name);
        Files.createDirectories(root);
        for (SourceFile file : files) {
            if (file.path().value().startsWith(ROOT)) {
                Path target = root.resolve(file.path().value().substring(ROOT.length()));
                Files.createDirectories(target.getParent());
                Files.write(target, file.encode());
            }
        }
        Context context = tomcat.addWebapp("/" + name, root.toString());
        context.setParentClassLoader(PageServer.class.getClassLoader());
        StandardJarScanFilter filter = new StandardJarScanFilter();
        filter.setTldSkip("*");
        filter.setTldScan("jstl*,encoder-jsp*");
        filter.setPluggabilitySkip("*");
        ((StandardJarScanner) context.getJarScanner()).setJarScanFilter(filter);
        Tomcat.addServlet(context, "show", new Show());
        context.addServletMappingDecoded("/show", "show");
        Path work = folder.resolve("server/work/Tomcat/localhost").resolve(name);
        return new Site(name, work);
    }

    /** What a page answers; for a page that fails, the status and the error. */
    public String get(Site site, String page, Map<String, String> values) throws IOException, InterruptedException {
        String query = values.entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
        URI address = URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + "/" + site.name()
                + "/show?shown-page=" + encoded(page) + "&" + query);
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        String referer = values.getOrDefault("Referer", "");
        HttpResponse<String> answer = client.send(
                referer.isEmpty()
                        ? request.build()
                        : request.header("Referer", referer).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        String body = answer.body().replace("/" + site.name() + "/", "/site/");
        return answer.statusCode() == 200 ? body : "status " + answer.statusCode() + cause(body);
    }

    /** The error behind a failed page, without its lines. */
    private static String cause(String body) {
        int root = body.lastIndexOf("Root Cause</b>");
        String trace = root < 0 ? body.replaceAll("(?s).*<b>Message</b>", "") : body.substring(root);
        return " " + trace.replaceAll("(?s)<[^>]*>", " ").lines().findFirst().orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    /** Hands a request on to the page that it names, also to one that only the application can reach. */
    private static final class Show extends HttpServlet {
        private static final long serialVersionUID = 1;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            request.getParameterMap().forEach((name, values) -> {
                Object value = name.endsWith("s") ? List.of(new Anything(values[0])) : values[0];
                request.setAttribute(name, value);
                request.getSession().setAttribute(name, value);
            });
            request.getRequestDispatcher(request.getParameter("shown-page")).forward(request, response);
        }
    }

    /** A bean whose every property, like its own text, is one value. */
    private static final class Anything extends AbstractMap<String, String> {
        private final String value;

        Anything(String value) {
            this.value = value;
        }

        @Override
        public String get(Object key) {
            return value;
        }

        @Override
        public Set<Entry<String, String>> entrySet() {
            return Set.of(Map.entry("value", value));
        }

        @Override
        public String toString() {
            return value;
        }
    }
}
