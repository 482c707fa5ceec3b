using System;

public class Ping
{
    public string Answer()
    {
        try { return Probe.Run(); } catch (Exception ex) { System.Diagnostics.Trace.TraceError("{0}", ex); return "An internal error has occurred."; }
    }
}
