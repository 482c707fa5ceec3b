package org.markt.export;

import javax.servlet.http.HttpServletRequest;

class Exports {
    Object make(HttpServletRequest request) throws ReflectiveOperationException {
        return Class.forName(request.getParameter("format")).getDeclaredConstructor().newInstance();
    }
}
