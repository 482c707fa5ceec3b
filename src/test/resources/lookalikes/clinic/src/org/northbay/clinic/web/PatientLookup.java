package org.northbay.clinic.web;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.servlet.ServletException;
import javax.servlet.annotation.WebServlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.northbay.clinic.data.Db;
import org.northbay.clinic.data.Inputs;

@WebServlet("/patients")
public class PatientLookup extends HttpServlet {
	private static final long serialVersionUID = 1L;

	@Override
	protected void doPost(HttpServletRequest request, HttpServletResponse response)
			throws ServletException, IOException {
		response.setContentType("text/html;charset=UTF-8");
		String[] values = request.getParameterValues("name");
		String param = "";
		if (values != null && values.length > 0)
			param = values[0];
		String name = Inputs.viaList(param);

		String sql = "SELECT id, ward FROM patient WHERE name='" + name + "' and active='Y'";
		try {
			Statement st = Db.statement();
			st.execute(sql);
			ResultSet rs = st.getResultSet();
			int count = 0;
			while (rs.next()) count++;
			response.getWriter().println("Found " + count);
		} catch (SQLException e) {
			response.getWriter().println("Error processing request.");
			return;
		}
	}
}
