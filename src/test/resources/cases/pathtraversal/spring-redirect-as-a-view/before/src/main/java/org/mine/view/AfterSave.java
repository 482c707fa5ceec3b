package org.mine.view;

import org.springframework.web.servlet.ModelAndView;

public class AfterSave {
    public ModelAndView next(javax.servlet.http.HttpServletRequest request) {
        return new ModelAndView("redirect:" + request.getParameter("next"));
    }
}
