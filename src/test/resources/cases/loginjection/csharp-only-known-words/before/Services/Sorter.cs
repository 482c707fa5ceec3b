using Microsoft.Extensions.Logging;

namespace Photos.Services
{
    public class Sorter
    {
        private readonly ILogger<Sorter> _logger;

        public Sorter(ILogger<Sorter> logger)
        {
            _logger = logger;
        }

        public string Order(string wanted)
        {
            string order = wanted == "size" ? "size DESC" : "taken DESC";
            _logger.LogDebug("sorted by {Order}", order);
            return order;
        }
    }
}
