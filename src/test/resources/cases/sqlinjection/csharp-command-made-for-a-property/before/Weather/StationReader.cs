using Npgsql;

namespace Weather;

public sealed class StationReader
{
    private readonly NpgsqlConnection _db;
    private readonly string _station;

    public StationReader(NpgsqlConnection db, string station)
    {
        _db = db;
        _station = station;
    }

    private NpgsqlCommand Latest => new($"SELECT temperature FROM readings WHERE station = '{_station}' ORDER BY at DESC LIMIT 1", _db);

    public async Task<double> TemperatureAsync() => (double)(await Latest.ExecuteScalarAsync())!;
}
