using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;

namespace Clinic.Patients
{
    [ApiController]
    public class NameFilter : ControllerBase
    {
        private readonly IPatients _patients;

        public NameFilter(IPatients patients) { _patients = patients; }

        [HttpGet("patients")]
        public IEnumerable<string> Find([FromQuery] string first, [FromQuery] string last)
        {
            return _patients.Names().Where(n => Regex.IsMatch(n, "^" + Regex.Escape(first ?? "") + "\\s+.*" + Regex.Escape(last ?? "") + "$"));
        }
    }
}
