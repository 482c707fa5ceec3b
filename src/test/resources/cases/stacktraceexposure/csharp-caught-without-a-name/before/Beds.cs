using System;
using System.Data.SqlClient;
using Microsoft.AspNetCore.Mvc;

namespace Clinic.Beds
{
    public class BedsController : ControllerBase
    {
        [HttpGet]
        public IActionResult Count()
        {
            try
            {
                return Ok(Wards.Free());
            }
            catch
            {
                return StatusCode(500, "The beds cannot be counted now");
            }
        }
    }
}
