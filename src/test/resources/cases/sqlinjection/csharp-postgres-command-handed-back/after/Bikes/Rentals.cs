using Npgsql;

namespace Bikes;

public static class Rentals
{
    public static NpgsqlCommand Since(NpgsqlConnection db, string day, string note)
        => new NpgsqlCommand("SELECT id FROM rentals WHERE begun >= @day AND note LIKE @note", db) { Parameters = { new NpgsqlParameter("@day", NpgsqlTypes.NpgsqlDbType.Unknown) { Value = day ?? "" }, new NpgsqlParameter("@note", "%" + note + "%") } };
}
