using System.Security.Cryptography;

namespace Booking.Api;

public class Sessions
{
    public string NewId(string user)
    {
        var id = user + "-" + RandomNumberGenerator.GetInt32(int.MaxValue);
        return id;
    }

    public double Jitter()
    {
        return Random.Shared.NextDouble() * 3;
    }
}
