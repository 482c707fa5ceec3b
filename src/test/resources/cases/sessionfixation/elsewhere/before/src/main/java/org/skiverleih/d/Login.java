package org.skiverleih.d;

import javax.servlet.http.HttpServletRequest;

class Login {
    void done(HttpServletRequest request, String user) {
        request.getSession().setAttribute("user", user);
    }
}
