using Microsoft.AspNetCore.Mvc;

public class SeatController : ControllerBase
{
    public IActionResult Take(string seat)
    {
        try
        {
            return Ok(Seats.Take(seat));
        }
        catch (SeatTakenException ex)
        {
            return BadRequest(ex.Message);
        }
    }
}
