using System.Globalization;

namespace Assistant.Load;

/// <summary>What is to be reached.</summary>
internal static class Limits
{
    /// <summary>One replica's turns a second, of those of the bare handler. On a file: a server beside it takes its share of the cores.</summary>
    private const double OfBare = 0.2;

    /// <summary>Two replicas' turns a second with the database beside them, of those of one replica on that database.</summary>
    private const double OfOne = 0.8;

    /// <summary>Processor time of a turn of one replica, in milliseconds.</summary>
    private const double Cpu = 0.6;

    /// <summary>Memory at the end, of that at the beginning.</summary>
    private const double Growth = 1.1;

    /// <summary>In fewer turns memory is still being taken up; it is shown, but not judged.</summary>
    private const int TurnsForMemory = 50_000;

    /// <summary>What was missed; empty when all was reached.</summary>
    public static IReadOnlyList<string> Missed(IReadOnlyList<Measured> measured)
    {
        var (bare, onServer, two) = (Find(measured, LoadCase.Bare), Find(measured, LoadCase.OnServer), Find(measured, LoadCase.Two));
        var missed = new List<string>();
        foreach (var each in measured)
        {
            if (each.Lost > 0 || each.Repeated > 0)
                missed.Add(Say($"{each.Case}: {each.Lost} replies lost, {each.Repeated} repeated"));
        }

        foreach (var one in measured.Where(each => each.Case is LoadCase.One or LoadCase.OnServer))
        {
            if (one.CpuPerTurn > Cpu)
                missed.Add(Say($"{one.Case}: {one.CpuPerTurn:0.000} ms of CPU a turn, more than {Cpu}"));
            if (bare is not null && one.Case == LoadCase.One && one.TurnsPerSecond < OfBare * bare.TurnsPerSecond)
                missed.Add(Say($"{one.Case}: {one.TurnsPerSecond / bare.TurnsPerSecond:0.000} of the bare handler's turns/s, less than {OfBare}"));
        }

        foreach (var grown in measured.Where(each => each.Turns >= TurnsForMemory && each.MemoryLate > Growth * each.MemoryEarly))
            missed.Add(Say($"{grown.Case}: memory grew from {grown.MemoryEarly:0} to {grown.MemoryLate:0} MiB"));
        if (onServer is not null && two is not null && two.TurnsPerSecond < OfOne * onServer.TurnsPerSecond)
            missed.Add(Say($"Two: {two.TurnsPerSecond / onServer.TurnsPerSecond:0.000} of one replica's turns/s on the same database, less than {OfOne}"));
        return missed;
    }

    private static Measured? Find(IReadOnlyList<Measured> measured, LoadCase which) => measured.FirstOrDefault(each => each.Case == which);

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
