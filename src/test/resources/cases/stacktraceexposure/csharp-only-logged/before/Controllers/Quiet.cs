using System;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

public class Quiet : ControllerBase
{
    private readonly ILogger _logger;

    public IActionResult Do()
    {
        try { return Ok(Work.Do()); }
        catch (Exception ex)
        {
            _logger.LogError("failed: " + ex.ToString());
            return StatusCode(500);
        }
    }
}
