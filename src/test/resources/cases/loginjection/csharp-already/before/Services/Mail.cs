using Microsoft.Extensions.Logging;

public class Mail
{
    private readonly ILogger _logger;

    public void Send(string to)
    {
        string clean = to.Replace("\n", "").Replace("\r", "");
        _logger.LogDebug("mail to {To}", clean);
    }
}
