using NLog;

public class Seats
{
    private static readonly Logger logger = LogManager.GetCurrentClassLogger();

    public void Take(string seat, string name)
    {
        logger.Info("seat {0} for {1}", seat?.Replace("\r", " ").Replace("\n", " "), (name ?? "nobody")?.Replace("\r", " ").Replace("\n", " "));
    }
}
