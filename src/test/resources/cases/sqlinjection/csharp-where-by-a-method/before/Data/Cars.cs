using Npgsql;

namespace Garage.Data
{
    public class Cars
    {
        public long Count(NpgsqlConnection db, string plate)
        {
            using var command = new NpgsqlCommand("SELECT COUNT(*) FROM cars " + Where(plate), db);
            return (long)command.ExecuteScalar();
        }

        private static string Where(string plate) => "WHERE plate = '" + plate + "'";
    }
}
