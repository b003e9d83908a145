using System.Globalization;

namespace Assistant.Load;

/// <summary>What is to be reached.</summary>
internal static class Limits
{
    /// <summary>One replica's turns a second, of those of the bare handler.</summary>
    private const double OfBare = 0.2;

    /// <summary>Two replicas' turns a second with the database beside them, of those of one.</summary>
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
        var (bare, one, two) = (Find(measured, LoadCase.Bare), Find(measured, LoadCase.One), Find(measured, LoadCase.Two));
        var missed = new List<string>();
        foreach (var each in measured)
        {
            if (each.Lost > 0 || each.Repeated > 0)
                missed.Add(Say($"{each.Case}: {each.Lost} replies lost, {each.Repeated} repeated"));
        }

        if (one is { CpuPerTurn: > Cpu })
            missed.Add(Say($"One: {one.CpuPerTurn:0.000} ms of CPU a turn, more than {Cpu}"));
        if (one is { Turns: >= TurnsForMemory } && one.MemoryLate > Growth * one.MemoryEarly)
            missed.Add(Say($"One: memory grew from {one.MemoryEarly:0} to {one.MemoryLate:0} MiB"));
        if (bare is not null && one is not null && one.TurnsPerSecond < OfBare * bare.TurnsPerSecond)
            missed.Add(Say($"One: {one.TurnsPerSecond / bare.TurnsPerSecond:0.00} of the bare handler's turns/s, less than {OfBare}"));
        if (one is not null && two is not null && two.TurnsPerSecond < OfOne * one.TurnsPerSecond)
            missed.Add(Say($"Two: {two.TurnsPerSecond / one.TurnsPerSecond:0.00} of one replica's turns/s, less than {OfOne}"));
        return missed;
    }

    private static Measured? Find(IReadOnlyList<Measured> measured, LoadCase which) => measured.FirstOrDefault(each => each.Case == which);

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
