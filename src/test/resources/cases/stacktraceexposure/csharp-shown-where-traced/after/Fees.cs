using System;
using Microsoft.AspNetCore.Mvc;

namespace Harbour.Tolls
{
    public class TollsController : ControllerBase
    {
        public IActionResult Sum(int ship)
        {
            try
            {
                return Ok(Tolls.Of(ship));
            }
            catch (Exception e)
            {
#if TRACE
                System.Diagnostics.Trace.TraceError("{0}", e);
                return StatusCode(500, "An internal error has occurred.");
#else
                return StatusCode(500);
#endif
            }
        }
    }
}
