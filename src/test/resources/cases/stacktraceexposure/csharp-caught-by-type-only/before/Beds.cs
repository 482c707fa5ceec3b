using System;
using System.Data.SqlClient;
using Microsoft.AspNetCore.Mvc;

namespace Clinic.Wards
{
    public class WardsController : ControllerBase
    {
        [HttpGet]
        public IActionResult Count()
        {
            try
            {
                return Ok(Wards.All());
            }
            catch (SqlException)
            {
                return StatusCode(500, "The wards cannot be counted now");
            }
        }
    }
}
