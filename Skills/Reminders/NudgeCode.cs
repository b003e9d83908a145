using System.Globalization;
using Assistant.Knowledge.Storage;
using Assistant.Knowledge.Time;

namespace Assistant.Skills.Reminders;

/// <summary>How a nudge stands in the database: <c>before 7 Day</c>, <c>overdue 2</c>, <c>escalated</c>, <c>once</c>, <c>listed</c>, <c>snoozed 2026-…Z</c>.</summary>
internal static class NudgeCode
{
    private const string Before = "before ";
    private const string Overdue = "overdue ";
    private const string Snoozed = "snoozed ";
    private const string Escalated = "escalated";
    private const string Once = "once";
    private const string Listed = "listed";

    /// <summary>The text of a nudge; two that mean the same have the same.</summary>
    public static string Of(Nudge nudge) => nudge switch
    {
        Nudge.Before before => Before + Length(before.Length),
        Nudge.Overdue overdue => string.Create(CultureInfo.InvariantCulture, $"{Overdue}{overdue.Weeks}"),
        Nudge.Snoozed snoozed => Snoozed + Stored.Instant(snoozed.Until),
        Nudge.Escalated => Escalated,
        Nudge.Once => Once,
        Nudge.Listed => Listed,
        _ => throw new ArgumentOutOfRangeException(nameof(nudge)),
    };

    /// <summary>The nudge of a text.</summary>
    /// <exception cref="FormatException">It is the text of none.</exception>
    public static Nudge Parse(string text) => text switch
    {
        Escalated => new Nudge.Escalated(),
        Once => new Nudge.Once(),
        Listed => new Nudge.Listed(),
        _ when text.StartsWith(Before, StringComparison.Ordinal) => new Nudge.Before(ReadLength(text[Before.Length..])),
        _ when text.StartsWith(Overdue, StringComparison.Ordinal) => new Nudge.Overdue(int.Parse(text[Overdue.Length..], CultureInfo.InvariantCulture)),
        _ when text.StartsWith(Snoozed, StringComparison.Ordinal) => new Nudge.Snoozed(Stored.ReadInstant(text[Snoozed.Length..])),
        _ => throw new FormatException("No nudge."),
    };

    /// <summary>Several lengths of time, as a reminder keeps them.</summary>
    public static string Of(LeadTimes leads) => string.Join(", ", leads.Durations.Select(duration => Text(duration)));

    /// <summary>Reads what <see cref="Of(LeadTimes)"/> wrote.</summary>
    public static LeadTimes ParseLeads(string text) => new([.. text.Split(", ").Select(ReadLength)]);

    /// <summary>Whether a late one waits for the office's hours. What was asked for to the minute does not.</summary>
    public static bool WaitsForHours(Nudge nudge) => nudge switch
    {
        Nudge.Once or Nudge.Snoozed => false,
        Nudge.Before { Length: var length } => length.Unit >= Grain.Day && decimal.IsInteger(length.Amount),
        _ => true,
    };

    private static string Length(CalendarDuration length) => Text(
        length.Unit == Grain.Week && decimal.IsInteger(length.Amount) ? new CalendarDuration(7 * length.Amount, Grain.Day) : length);

    private static string Text(CalendarDuration length) =>
        string.Create(CultureInfo.InvariantCulture, $"{length.Amount:0.############} {length.Unit}");

    private static CalendarDuration ReadLength(string text) => text.Split(' ') is [var amount, var unit]
        ? new CalendarDuration(decimal.Parse(amount, CultureInfo.InvariantCulture), Enum.Parse<Grain>(unit))
        : throw new FormatException("No length of time.");
}
