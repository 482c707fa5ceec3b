package news.tags;

import java.util.Set;

class Tags {
    String without(String text, Set<String> tags) {
        return tags.isEmpty() ? text : text.replaceAll(String.join("|", tags), "");
    }
}
