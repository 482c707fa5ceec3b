using System.Collections.Generic;
using System.Data.SqlClient;

namespace Shop.Data
{
    public class OrderStore
    {
        private readonly string _connection;

        public OrderStore(string connection)
        {
            _connection = connection;
        }

        public List<string> ByCustomer(string customer, int limit)
        {
            var found = new List<string>();
            using (var connection = new SqlConnection(_connection))
            {
                connection.Open();
                string sql = "SELECT TOP (@limit) number FROM orders WHERE customer = @customer ORDER BY number";
                using (var command = new SqlCommand(sql, connection))
                {
                    command.Parameters.AddWithValue("@limit", limit);
                    command.Parameters.AddWithValue("@customer", customer ?? "");
                    using (var reader = command.ExecuteReader())
                    {
                        while (reader.Read())
                        {
                            found.Add(reader.GetString(0));
                        }
                    }
                }
            }
            return found;
        }
    }
}
