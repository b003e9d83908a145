using System.Globalization;
using Assistant.Knowledge.Storage;

namespace Assistant.Bot.Cli;

/// <summary>Says how a plan stands.</summary>
internal static class PlanStandingWords
{
    /// <summary>In words; who and when where it is not in force.</summary>
    public static string Of(PlanStanding standing) => standing switch
    {
        PlanStanding.Withdrawn withdrawn => $"withdrawn by {withdrawn.By} on {Day(withdrawn.At)}",
        PlanStanding.Replaced replaced => $"replaced by {replaced.By} on {Day(replaced.At)}",
        _ => "in force",
    };

    /// <summary>In one word, for columns.</summary>
    public static string Word(PlanStanding standing) => standing switch
    {
        PlanStanding.Withdrawn => "withdrawn",
        PlanStanding.Replaced => "replaced",
        _ => "in-force",
    };

    private static string Day(DateTimeOffset at) => at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
