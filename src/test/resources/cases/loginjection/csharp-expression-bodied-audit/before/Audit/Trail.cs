using Microsoft.Extensions.Logging;

namespace Audit
{
    internal sealed class Trail
    {
        private readonly ILogger<Trail> _logger;

        public Trail(ILogger<Trail> logger) => _logger = logger;

        public void Seen(string user, string record) =>
            _logger.LogInformation($"{user} opened {record}");
    }
}
