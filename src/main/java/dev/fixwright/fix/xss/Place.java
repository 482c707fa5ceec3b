package dev.fixwright.fix.xss;

/** Where in a page a value stands, which decides how it must be encoded. */
enum Place {
    TEXT("between tags"),
    QUOTED_ATTRIBUTE("in a quoted attribute"),
    UNQUOTED_ATTRIBUTE("in an attribute without quotes"),
    ADDRESS("as the whole address of a link"),
    QUERY_VALUE("as a parameter of an address"),
    SCRIPT_STRING("in a string of a script"),
    HANDLER_STRING("in a string of an event handler"),
    SCRIPT_CODE("in a script, outside of its strings"),
    SCRIPT_ADDRESS("as the address of a script or a frame"),
    STYLE("in a style sheet"),
    TAG("inside a tag, where names of elements and attributes stand");

    private final String words;

    Place(String words) {
        this.words = words;
    }

    /** Words for a sentence: "the value stands …". */
    String words() {
        return words;
    }

    /** The place to encode for where one value stands at two. */
    Place and(Place other) {
        if (this == other) {
            return this;
        }
        boolean html = isHtml() && other.isHtml();
        if (!html) {
            return SCRIPT_CODE;
        }
        if (this == ADDRESS || other == ADDRESS) {
            return ADDRESS;
        }
        return this == UNQUOTED_ATTRIBUTE || other == UNQUOTED_ATTRIBUTE ? UNQUOTED_ATTRIBUTE : QUOTED_ATTRIBUTE;
    }

    private boolean isHtml() {
        return this == TEXT
                || this == QUOTED_ATTRIBUTE
                || this == UNQUOTED_ATTRIBUTE
                || this == ADDRESS
                || this == QUERY_VALUE;
    }
}
