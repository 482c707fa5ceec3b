namespace Booking.Api;

public class Sessions
{
    public string NewId(string user)
    {
        var id = user + "-" + Random.Shared.Next();
        return id;
    }

    public double Jitter()
    {
        return Random.Shared.NextDouble() * 3;
    }
}
