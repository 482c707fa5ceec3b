<%@ taglib prefix="fn" uri="http://java.sun.com/jsp/jstl/functions" %><%!
    /** The address, or "#" where it has a scheme that runs code instead of leading somewhere. */
    private static String linkTarget(String address) {
        String target = String.valueOf(address);
        String start = target.split("[/?#]", 2)[0];
        return start.indexOf(':') < 0 || start.matches("(?i)(https?|mailto|tel):.*") ? target : "#";
    }

    /** The value as HTML text: characters that could start a tag or end an attribute are written as references. */
    private static String htmlEscape(String value) {
        StringBuilder html = new StringBuilder();
        for (char c : String.valueOf(value).toCharArray()) {
            switch (c) {
                case '&': html.append("&amp;"); break;
                case '<': html.append("&lt;"); break;
                case '>': html.append("&gt;"); break;
                case '"': html.append("&quot;"); break;
                case '\'': html.append("&#39;"); break;
                default: html.append(c);
            }
        }
        return html.toString();
    }
%>
<html>
<body>
<p>You may not see this. <a href="${fn:startsWith(param.back, '/') or fn:startsWith(param.back, 'http://') or fn:startsWith(param.back, 'https://') or not fn:contains(param.back, ':') ? fn:escapeXml(param.back) : '#'}">Go back</a> or <a href="<%= htmlEscape(linkTarget(request.getHeader("Referer"))) %>">leave</a>.</p>
</body>
</html>
