using System;

public class Ping
{
    public string Answer()
    {
        try { return Probe.Run(); } catch (Exception ex) { return ex.StackTrace; }
    }
}
