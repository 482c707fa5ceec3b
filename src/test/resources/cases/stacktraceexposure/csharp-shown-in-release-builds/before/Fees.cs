using System;
using Microsoft.AspNetCore.Mvc;

namespace Harbour.Dues
{
    public class DuesController : ControllerBase
    {
        public IActionResult Sum(int ship)
        {
            try
            {
                return Ok(Dues.Of(ship));
            }
            catch (Exception e)
            {
#if DEBUG
                throw;
#else
                return StatusCode(500, e.StackTrace);
#endif
            }
        }
    }
}
