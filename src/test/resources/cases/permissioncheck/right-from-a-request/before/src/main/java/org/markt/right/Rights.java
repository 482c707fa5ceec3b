package org.markt.right;

import java.util.function.Predicate;
import javax.servlet.http.HttpServletRequest;

class Rights {
    boolean may(Predicate<String> permitted, HttpServletRequest request) {
        return permitted.test("branch:" + request.getParameter("action"));
    }
}
