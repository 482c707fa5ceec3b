using System.Diagnostics;

namespace Gallery.Media
{
    public class Thumbnails
    {
        public void Make(string photo, int width)
        {
            Process.Start("convert", "\"" + photo + "\" -resize " + width + " thumb.png").WaitForExit();
        }
    }
}
