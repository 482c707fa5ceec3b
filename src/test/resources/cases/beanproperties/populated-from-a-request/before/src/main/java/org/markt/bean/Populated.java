package org.markt.bean;

import java.util.Map;
import javax.servlet.http.HttpServletRequest;

class Populated {
    interface Beans {
        void populate(Object bean, Map<String, String[]> values);
    }

    void fill(Beans beans, Object bean, HttpServletRequest request) {
        beans.populate(bean, request.getParameterMap());
    }
}
