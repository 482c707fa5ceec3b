using Microsoft.Data.SqlClient;

namespace Store;

public class Constant
{
    public object Count(SqlConnection connection)
    {
        var command = new SqlCommand("SELECT COUNT(*) " + "FROM prices", connection);
        return command.ExecuteScalar();
    }
}
