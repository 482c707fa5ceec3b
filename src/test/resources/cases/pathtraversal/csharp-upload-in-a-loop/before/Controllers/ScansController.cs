using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Clinic.Controllers
{
    [ApiController]
    [Route("patients/{patient:int}/scans")]
    public class ScansController : ControllerBase
    {
        private readonly IWebHostEnvironment _host;

        public ScansController(IWebHostEnvironment host)
        {
            _host = host;
        }

        [HttpPost]
        public async Task<IActionResult> Upload(int patient, List<IFormFile> scans)
        {
            var folder = Path.Combine(_host.ContentRootPath, "scans", patient.ToString());
            Directory.CreateDirectory(folder);
            foreach (var scan in scans)
            {
                using var target = new FileStream(Path.Combine(folder, scan.FileName), FileMode.Create);
                await scan.CopyToAsync(target);
            }
            return Ok(scans.Count);
        }
    }
}
