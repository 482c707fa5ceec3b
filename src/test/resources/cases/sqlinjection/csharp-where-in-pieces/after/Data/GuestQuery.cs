using System.Collections.Generic;
using System.Data.SqlClient;

namespace Hotel.Data
{
    public class GuestQuery
    {
        private readonly SqlConnection _connection;

        public GuestQuery(SqlConnection connection)
        {
            _connection = connection;
        }

        public SqlDataReader Find(string name, string city, int? room)
        {
            string where = " WHERE 1 = 1";
            if (!string.IsNullOrEmpty(name))
            {
                where += " AND name LIKE @name";
            }
            if (!string.IsNullOrEmpty(city))
            {
                where += " AND city = @city";
            }
            if (room != null)
            {
                where += " AND room = @room";
            }
            var command = new SqlCommand("SELECT * FROM guests" + where + " ORDER BY name", _connection);
            command.Parameters.AddWithValue("@name", "%" + name + "%");
            command.Parameters.AddWithValue("@city", city ?? "");
            command.Parameters.AddWithValue("@room", (object)room ?? System.DBNull.Value);
            return command.ExecuteReader();
        }
    }
}
