using System;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace Hotel.Controllers
{
    [ApiController]
    [Route("rooms")]
    public class RoomsController : ControllerBase
    {
        private readonly IRooms _rooms;
        private readonly ILogger<RoomsController> _logger;

        public RoomsController(IRooms rooms, ILogger<RoomsController> logger)
        {
            _rooms = rooms;
            _logger = logger;
        }

        [HttpPut("{number:int}/clean")]
        public IActionResult Clean(int number)
        {
            try
            {
                _rooms.MarkClean(number);
                return NoContent();
            }
            catch (Exception ex)
            {
                var details = $"Room {number}: {ex}";
                _logger.LogError(details);
                return StatusCode(500, details);
            }
        }
    }
}
