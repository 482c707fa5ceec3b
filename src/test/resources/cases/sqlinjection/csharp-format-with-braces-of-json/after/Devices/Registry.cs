using Npgsql;

namespace Devices
{
    public class Registry
    {
        public NpgsqlDataReader Lamps(NpgsqlConnection db, string owner)
        {
            var text = string.Format("SELECT serial FROM devices WHERE settings @> '{{\"kind\":\"lamp\"}}' AND owner = @owner");
            var command = new NpgsqlCommand(text, db);
            command.Parameters.AddWithValue("owner", NpgsqlTypes.NpgsqlDbType.Unknown, owner ?? "");
            return command.ExecuteReader();
        }
    }
}
