using Microsoft.Data.SqlClient;

namespace Store;

public class Member
{
    public object Find(SqlConnection connection, Customer customer)
    {
        string sql = "SELECT id FROM customers WHERE name = '" + customer.Name + "'";
        if (customer.Old)
        {
            var Name = "old";
            connection.ChangeDatabase(Name);
        }
        var command = new SqlCommand(sql, connection);
        return command.ExecuteScalar();
    }
}
