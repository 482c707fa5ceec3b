using System.IO;
using Microsoft.AspNetCore.Mvc;

namespace Portal.Controllers
{
    public class FilesController : Controller
    {
        private const string Folder = "/srv/portal/files";

        public IActionResult Get(string name)
        {
            var path = Path.Combine(Folder, name);
            if (!Path.GetFullPath(path).StartsWith(Path.GetFullPath(Folder).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, System.StringComparison.Ordinal))
            {
                return BadRequest();
            }
            if (!System.IO.File.Exists(path))
            {
                return NotFound();
            }
            return PhysicalFile(path, "application/octet-stream");
        }
    }
}
