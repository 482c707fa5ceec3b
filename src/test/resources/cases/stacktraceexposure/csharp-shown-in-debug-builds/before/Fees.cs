using System;
using Microsoft.AspNetCore.Mvc;

namespace Harbour.Fees
{
    public class FeesController : ControllerBase
    {
        public IActionResult Sum(int ship)
        {
            try
            {
                return Ok(Fees.Of(ship));
            }
            catch (Exception e)
            {
#if DEBUG
                return StatusCode(500, e.ToString());
#else
                return StatusCode(500, "The fees cannot be told");
#endif
            }
        }
    }
}
