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
            if (!Path.GetFullPath(file).StartsWith(Path.GetFullPath(Path.Combine(_env.ContentRootPath, "sheets")).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, System.StringComparison.Ordinal))
            {
                return BadRequest();
            }
            return PhysicalFile(file, "application/pdf");
        }
    }
}
