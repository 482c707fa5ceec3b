using System.IO;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Depot.Controllers
{
    public class SheetsController : ControllerBase
    {
        private readonly IWebHostEnvironment _env;

        public SheetsController(IWebHostEnvironment env)
        {
            _env = env;
        }

        public IActionResult Sheet(string kind, string name)
        {
            var file = Path.Combine(_env.ContentRootPath, "sheets", kind, name + ".pdf");
            return PhysicalFile(file, "application/pdf");
        }
    }
}
