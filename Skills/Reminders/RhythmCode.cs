using System.Globalization;

namespace Assistant.Skills.Reminders;

/// <summary>How a rhythm stands in the database: <c>Week Monday - 08:00</c>, <c>Month - 5 08:00</c>, <c>Day - - 08:00</c>.</summary>
internal static class RhythmCode
{
    private const string Nothing = "-";

    /// <summary>The text of a rhythm.</summary>
    public static string Of(ListRhythm rhythm) => string.Create(
        CultureInfo.InvariantCulture, $"{rhythm.Span} {rhythm.Weekday?.ToString() ?? Nothing} {rhythm.DayOfMonth?.ToString(CultureInfo.InvariantCulture) ?? Nothing} {rhythm.At:HH:mm}");

    /// <summary>The rhythm of a text.</summary>
    /// <exception cref="FormatException">It is the text of none.</exception>
    public static ListRhythm Parse(string text) => text.Split(' ') is [var span, var weekday, var day, var at]
        ? new ListRhythm(
            Enum.Parse<ListSpan>(span),
            weekday == Nothing ? null : Enum.Parse<DayOfWeek>(weekday),
            day == Nothing ? null : int.Parse(day, CultureInfo.InvariantCulture),
            TimeOnly.ParseExact(at, "HH:mm", CultureInfo.InvariantCulture))
        : throw new FormatException("No rhythm.");
}
