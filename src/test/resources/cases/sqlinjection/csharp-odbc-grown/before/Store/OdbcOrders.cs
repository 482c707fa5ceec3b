using System.Data.Odbc;

namespace Store;

public class OdbcOrders
{
    public object Count(OdbcConnection connection, string shop, string state)
    {
        string sql = "SELECT COUNT(*) FROM orders WHERE shop = '" + shop + "'";
        if (state != null)
        {
            sql += " AND state = '" + state + "'";
        }
        var command = new OdbcCommand(sql, connection);
        return command.ExecuteScalar();
    }
}
