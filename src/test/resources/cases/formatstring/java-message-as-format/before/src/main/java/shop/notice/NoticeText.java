package shop.notice;

import javax.servlet.http.HttpServletRequest;

public class NoticeText {
    public String of(HttpServletRequest request) {
        String message = request.getParameter("message");
        return message == null ? "" : String.format(message);
    }
}
