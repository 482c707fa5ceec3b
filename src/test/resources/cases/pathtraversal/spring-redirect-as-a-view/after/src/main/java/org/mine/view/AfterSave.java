package org.mine.view;

import org.springframework.web.servlet.ModelAndView;

public class AfterSave {
    public ModelAndView next(javax.servlet.http.HttpServletRequest request) {
        return new ModelAndView("redirect:".concat(publicPage(request.getParameter("next"))));
    }

    /** Returns a page's name as it is; refuses what the server keeps to itself, and names with ".." in them. */
    private static String publicPage(String page) {
        String path = page.replace('\\', '/').split("[?]", 2)[0];
        boolean elsewhere = path.startsWith("//") || path.indexOf(':') >= 0 || path.indexOf('%') >= 0;
        if (elsewhere || path.matches("(?is).*(web|meta)-inf.*")) {
            throw new IllegalArgumentException("The page is not for visitors");
        }
        for (String segment : path.replaceAll("(?i)%2e", ".").split("(?i)[/\\\\]|%2f|%5c")) {
            if (segment.trim().equals("..")) {
                throw new IllegalArgumentException("The path leads out of its folder");
            }
        }
        StringBuilder checked = new StringBuilder();
        for (char c : page.toCharArray()) {
            if (c == '\0') {
                throw new IllegalArgumentException("The path holds a NUL character");
            }
            checked.append(c);
        }
        return checked.toString();
    }
}
