package dev.fixwright.github.standin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One page of a list, with the links to the others. */
final class Pages {
    private static final int USUAL = 30;
    private static final int LARGEST = 100;

    private Pages() {}

    static <T> Response of(List<T> all, Request request, String address, Function<List<T>, Object> json) {
        int size = Math.min(
                LARGEST, request.asked("per_page").map(Integer::parseInt).orElse(USUAL));
        int page = Math.max(1, request.asked("page").map(Integer::parseInt).orElse(1));
        int last = Math.max(1, (all.size() + size - 1) / size);
        int from = Math.min(all.size(), (page - 1) * size);
        List<T> shown = all.subList(from, Math.min(all.size(), from + size));
        Response response = Response.ok(json.apply(shown));
        List<String> links = new ArrayList<>();
        if (page > 1) {
            links.add(link(request, address, page - 1, "prev"));
        }
        if (page < last) {
            links.add(link(request, address, page + 1, "next"));
            links.add(link(request, address, last, "last"));
        }
        return links.isEmpty() ? response : response.with("Link", String.join(", ", links));
    }

    private static String link(Request request, String address, int page, String relation) {
        Map<String, String> query = new LinkedHashMap<>(request.query());
        query.put("page", Integer.toString(page));
        String text = query.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("&"));
        return "<" + address + "?" + text + ">; rel=\"" + relation + "\"";
    }
}
