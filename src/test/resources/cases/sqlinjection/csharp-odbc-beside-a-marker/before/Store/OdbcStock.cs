using System.Data.Odbc;

namespace Store;

public class OdbcStock
{
    public object Find(OdbcConnection connection, int shop, string name)
    {
        var command = new OdbcCommand("SELECT amount FROM stock WHERE shop = ? AND name = '" + name + "'", connection);
        command.Parameters.AddWithValue("shop", shop);
        return command.ExecuteScalar();
    }
}
