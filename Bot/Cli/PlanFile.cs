using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Storage;

namespace Assistant.Bot.Cli;

/// <summary>What came of one file on the command line. One of the nested records.</summary>
internal abstract record PlanFile
{
    private PlanFile()
    {
    }

    /// <summary>A plan was read from it.</summary>
    /// <param name="Reading">The plan.</param>
    public sealed record Read(PlanReading Reading) : PlanFile;

    /// <summary>It cannot be used.</summary>
    /// <param name="Name">The file as the command line names it; never its words.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Unusable(string Name, ReadFailure Reason) : PlanFile;
}
