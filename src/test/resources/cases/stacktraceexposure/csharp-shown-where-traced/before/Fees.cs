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
                return StatusCode(500, e.StackTrace);
#else
                return StatusCode(500);
#endif
            }
        }
    }
}
