using System.Collections.Generic;
using Microsoft.Data.SqlClient;

namespace Shop.Data
{
    public static class OrderSearch
    {
        public static SqlDataReader Run(SqlConnection connection, string customer, string state)
        {
            var conditions = new List<string>();
            if (customer != null) conditions.Add("customer = '" + customer + "'");
            if (state != null) conditions.Add($"state = '{state}'");
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT id, total FROM orders WHERE " + string.Join(" AND ", conditions);
            return command.ExecuteReader();
        }
    }
}
