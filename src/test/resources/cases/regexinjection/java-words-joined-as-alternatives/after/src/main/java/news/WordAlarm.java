package news;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

public class WordAlarm {
    private final List<String> articles;

    public WordAlarm(List<String> articles) {
        this.articles = articles;
    }

    public long count(List<String> words) {
        String any = words.stream().map(String::trim).map(Pattern::quote).collect(Collectors.joining("|"));
        Pattern alarm = Pattern.compile("\\b(" + any + ")\\b");
        return articles.stream().filter(article -> alarm.matcher(article).find()).count();
    }
}
