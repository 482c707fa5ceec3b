using Microsoft.Data.SqlClient;

namespace Store;

public class Member
{
    public object Find(SqlConnection connection, Customer customer)
    {
        string sql = "SELECT id FROM customers WHERE name = @name";
        if (customer.Old)
        {
            var Name = "old";
            connection.ChangeDatabase(Name);
        }
        var command = new SqlCommand(sql, connection);
        command.Parameters.AddWithValue("@name", $"{customer.Name}");
        return command.ExecuteScalar();
    }
}
