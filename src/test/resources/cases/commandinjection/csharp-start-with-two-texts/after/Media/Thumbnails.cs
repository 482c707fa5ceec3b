using System.Diagnostics;

namespace Gallery.Media
{
    public class Thumbnails
    {
        public void Make(string photo, int width)
        {
            Process.Start(new ProcessStartInfo("convert") { ArgumentList = { photo, "-resize", width.ToString(), "thumb.png" } }).WaitForExit();
        }
    }
}
