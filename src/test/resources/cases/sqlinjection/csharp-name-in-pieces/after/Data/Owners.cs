using System.Data.SqlClient;

namespace Garage.Data
{
    public class Owners
    {
        public int Count(SqlConnection db, string first, string last)
        {
            string name = first;
            if (last != null)
            {
                name += " " + last;
            }
            var command = new SqlCommand("SELECT COUNT(*) FROM owners WHERE name = @name", db);
            command.Parameters.AddWithValue("@name", name ?? "");
            return (int)command.ExecuteScalar();
        }
    }
}
