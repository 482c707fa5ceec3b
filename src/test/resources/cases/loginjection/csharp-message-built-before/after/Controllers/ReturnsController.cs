using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace Shop.Controllers
{
    [ApiController]
    public class ReturnsController : ControllerBase
    {
        private readonly ILogger<ReturnsController> _logger;

        public ReturnsController(ILogger<ReturnsController> logger)
        {
            _logger = logger;
        }

        [HttpPost("returns")]
        public IActionResult Post([FromForm] string order, [FromForm] string reason)
        {
            var message = string.Format("return of {0}: {1}", order, reason);
            _logger.LogWarning(message?.Replace("\r", " ").Replace("\n", " "));
            return Accepted();
        }
    }
}
