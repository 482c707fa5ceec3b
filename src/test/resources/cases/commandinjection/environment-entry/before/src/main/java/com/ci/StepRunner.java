package com.ci;

import java.io.File;
import java.io.IOException;
import javax.servlet.http.HttpServletRequest;

public class StepRunner {
    public Process run(HttpServletRequest request) throws IOException {
        String[] environment = {"LANG=C", request.getParameter("variable")};
        return Runtime.getRuntime().exec("./step.sh", environment, new File("steps"));
    }
}
