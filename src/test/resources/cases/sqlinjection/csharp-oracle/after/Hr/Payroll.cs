using Oracle.ManagedDataAccess.Client;

public class Payroll
{
    public object Salary(OracleConnection db, string employee, int year)
    {
        var cmd = new OracleCommand("SELECT salary FROM payroll WHERE employee = :employee AND year = :year", db);
        cmd.Parameters.Add("employee", employee ?? "");
        cmd.Parameters.Add("year", year);
        return cmd.ExecuteScalar();
    }
}
