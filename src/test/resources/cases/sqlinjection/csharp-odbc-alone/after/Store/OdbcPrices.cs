using System.Data.Odbc;

namespace Store;

public class OdbcPrices
{
    public object Find(OdbcConnection connection, string name)
    {
        var command = new OdbcCommand("SELECT price FROM prices WHERE name = ?", connection);
        command.Parameters.AddWithValue("@name", name ?? "");
        return command.ExecuteScalar();
    }
}
