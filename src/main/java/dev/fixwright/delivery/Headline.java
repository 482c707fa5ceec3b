package dev.fixwright.delivery;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * What the log says of a delivery's body: the action and the repository. Both are written by strangers, so that whatever has
 * not the form of GitHub's own names is left out.
 */
record Headline(String action, String repository) {
    private static final String NONE = "-";
    private static final Pattern ACTION = Pattern.compile("[a-z_]{1,60}");
    private static final Pattern REPOSITORY = Pattern.compile("[A-Za-z0-9._-]{1,100}/[A-Za-z0-9._-]{1,100}");

    static Headline of(byte[] body) {
        String action = NONE;
        String repository = NONE;
        try (JsonParser parser = EventJson.parser(body)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                parser.nextToken();
                if (field.equals("action")) {
                    action = known(parser, ACTION);
                } else if (field.equals("repository")) {
                    repository = fullName(parser);
                }
                parser.skipChildren();
            }
        } catch (IOException e) {
            return new Headline(NONE, NONE);
        }
        return new Headline(action, repository);
    }

    private static String fullName(JsonParser parser) throws IOException {
        String name = NONE;
        while (parser.currentToken() != JsonToken.END_OBJECT && parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean wanted = parser.currentName().equals("full_name");
            parser.nextToken();
            if (wanted) {
                name = known(parser, REPOSITORY);
            }
            parser.skipChildren();
        }
        return name;
    }

    private static String known(JsonParser parser, Pattern form) throws IOException {
        boolean known = parser.currentToken() == JsonToken.VALUE_STRING
                && form.matcher(parser.getText()).matches();
        return known ? parser.getText() : NONE;
    }
}
