using System.Diagnostics;

public class Encode
{
    public void Run(string file, string options)
    {
        Process.Start("ffmpeg", $"-i {file} {options} out.mp4");
    }
}
