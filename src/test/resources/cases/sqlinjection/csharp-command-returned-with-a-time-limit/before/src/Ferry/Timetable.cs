using Microsoft.Data.SqlClient;

namespace Ferry;

internal sealed class Timetable(SqlConnection connection)
{
    internal SqlCommand Departures(string harbour) =>
        new SqlCommand($"SELECT leaves, ship FROM departures WHERE harbour = '{harbour}'", connection)
        {
            CommandTimeout = 15,
        };
}
