using Npgsql;

namespace Devices
{
    public class Registry
    {
        public NpgsqlDataReader Lamps(NpgsqlConnection db, string owner)
        {
            var text = string.Format("SELECT serial FROM devices WHERE settings @> '{{\"kind\":\"lamp\"}}' AND owner = '{0}'", owner);
            var command = new NpgsqlCommand(text, db);
            return command.ExecuteReader();
        }
    }
}
