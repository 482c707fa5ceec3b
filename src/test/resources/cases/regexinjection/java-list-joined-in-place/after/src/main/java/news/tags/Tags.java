package news.tags;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

class Tags {
    String without(String text, Set<String> tags) {
        return tags.isEmpty() ? text : text.replaceAll(tags.stream().map(Pattern::quote).collect(Collectors.joining("|")), "");
    }
}
