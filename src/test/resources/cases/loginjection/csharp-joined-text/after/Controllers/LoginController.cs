using System;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace Library.Controllers
{
    public class LoginController : Controller
    {
        private readonly ILogger<LoginController> _logger;

        public IActionResult Index(string user, int attempt)
        {
            _logger.LogWarning("Login of " + user?.Replace("\r", " ").Replace("\n", " ") + " failed, attempt " + attempt);
            return Unauthorized();
        }
    }
}
