using System.Diagnostics;

public class Runner
{
    public void Run(string tool) => Process.Start(tool);
}
