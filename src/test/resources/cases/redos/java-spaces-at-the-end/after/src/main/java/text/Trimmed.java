package text;

class Trimmed {
    static String of(String line) {
        return line == null ? "" : line.replaceAll("(?<!\\s)\\s+$", "");
    }

    static String path(String url) {
        return url.replaceFirst("/+$", "");
    }
}
